package org.xueshi.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.shell.Failures.Failure;

/** Stands in for a page that could not be opened. Without the frame, whose own parts may be what failed. */
@AnonymousAllowed
class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Failures failures;

    FailureView(Failures failures) {
        this.failures = failures;
        addClassName("x-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Failure failure = failures.understand(parameter.getCaughtException());
        if (failure instanceof Failure.Missing) {
            add(MissingView.words());
            return HttpServletResponse.SC_NOT_FOUND;
        }
        add(new PageHeader(Texts.t("shell.failure.title"), Failures.words(failure)), MissingView.wayHome());
        return switch (failure) {
            case Failure.Expected expected -> HttpServletResponse.SC_CONFLICT;
            case Failure.StorageDown down -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            default -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }

    @Override
    public String getPageTitle() {
        return Texts.t("shell.failure.title");
    }
}
