package org.xueshi.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.shell.Failures.Failure;

/** Stands in for a page that could not be opened. Without the frame, whose own parts may be what failed. */
@AnonymousAllowed
class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final String TRIED_AGAIN = FailureView.class.getName();

    /** Of all pages of a window: whoever goes from one that fails to another must not be led back and forth. */
    private static final Duration ONCE_IN = Duration.ofMinutes(1);

    private final Failures failures;
    private @Nullable Location failed;

    FailureView(Failures failures) {
        this.failures = failures;
        addClassName("x-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        // The same view is shown again when what was tried again fails too.
        removeAll();
        failed = null;
        Failure failure = failures.understand(parameter.getCaughtException());
        if (failure instanceof Failure.Missing) {
            add(MissingView.words());
            return HttpServletResponse.SC_NOT_FOUND;
        }
        add(new PageHeader(Texts.t("shell.failure.title"), Failures.words(failure)), MissingView.wayHome());
        if (failure instanceof Failure.StorageDown) {
            offerToTryAgain(event.getUI(), event.getLocation());
        }
        return switch (failure) {
            case Failure.Expected expected -> HttpServletResponse.SC_CONFLICT;
            case Failure.StorageDown down -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            default -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }

    /**
     * Once by itself, a second later: on a full disk each refused write closes the embedded database for a moment, which a
     * person who only reads may have met.
     */
    private void offerToTryAgain(UI ui, Location there) {
        failed = there;
        add(new Button(Texts.t("shell.failure.again"), click -> again(ui, there)));
        if (isLongAgo(ComponentUtil.getData(ui, TRIED_AGAIN))) {
            ComponentUtil.setData(ui, TRIED_AGAIN, System.nanoTime());
            getElement()
                    .executeJs("return new Promise(done => setTimeout(done, 1000))")
                    .then(waited -> {
                        if (isAttached() && failed == there) {
                            again(ui, there);
                        }
                    });
        }
    }

    private static boolean isLongAgo(@Nullable Object triedAgain) {
        return !(triedAgain instanceof Long nanos) || System.nanoTime() - nanos > ONCE_IN.toNanos();
    }

    private static void again(UI ui, Location there) {
        ui.navigate(there.getPath(), there.getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return Texts.t("shell.failure.title");
    }
}
