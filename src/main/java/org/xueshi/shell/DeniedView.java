package org.xueshi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.xueshi.common.ui.Texts;

/** A page that is not for this person, which looks exactly as if there were none. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class DeniedView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    DeniedView() {
        addClassName("x-page");
        add(MissingView.words());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Texts.t("shell.missing.title");
    }
}
