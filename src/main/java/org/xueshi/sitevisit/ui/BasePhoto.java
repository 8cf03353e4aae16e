package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.html.Image;
import org.xueshi.common.ui.Texts;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.base.BasePicture;

/** A picture of a base, with its words for those who can’t see it. */
final class BasePhoto extends Image {

    BasePhoto(Base base, BasePicture picture) {
        super(base.address(picture), Texts.t(picture.alt()));
        addClassName("x-base-picture");
        getElement().setAttribute("loading", "lazy");
    }
}
