package org.xueshi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;

/** No such page. The same words as for a page that is not for this person. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class MissingView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    MissingView() {
        addClassName("x-page");
        add(words());
    }

    static Component words() {
        return new Div(new PageHeader(Texts.t("shell.missing.title"), Texts.t("shell.failure.missing")), wayHome());
    }

    static Component wayHome() {
        return new Anchor("", Texts.t("shell.way-home"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Texts.t("shell.missing.title");
    }
}
