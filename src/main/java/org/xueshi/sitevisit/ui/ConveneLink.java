package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.ItemOccasion;

/** Leads to the convener’s form, begun with what is known of the visit. */
final class ConveneLink extends Anchor {

    ConveneLink(ItemOccasion occasion) {
        super(
                "convene?occasion=" + URLEncoder.encode(occasion.key(), StandardCharsets.UTF_8),
                Texts.t("sitevisit.convene"));
        addClassName("x-go");
    }
}
