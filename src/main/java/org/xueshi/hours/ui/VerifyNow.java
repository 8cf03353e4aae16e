package org.xueshi.hours.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.checkpoint.LedgerCare;
import org.xueshi.hours.checkpoint.LedgerCare.Outcome;

/** Goes through the ledger in the background, also for a close, while the page says so, and tells what came of it. */
final class VerifyNow {

    private static final int LOOK_EVERY_MILLIS = 500;
    private static final int NEVER = -1;

    private final Runnable done;
    private final Button button;
    private final Div progress = new Div();
    private @Nullable CompletableFuture<Outcome> running;
    private @Nullable Registration polls;

    VerifyNow(LedgerCare care, Runnable done) {
        this.done = done;
        button = new Button(Texts.t("hours.ledger.verify"), click -> start(care::verifyNow));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        var words = new Span(Texts.t("hours.ledger.verifying"));
        bar.getElement().setAttribute("aria-label", Texts.t("hours.ledger.verifying"));
        progress.add(words, bar);
        progress.addClassName("x-stack");
        progress.getElement().setAttribute("aria-live", "polite");
        progress.setVisible(false);
    }

    Button button() {
        return button;
    }

    Div progress() {
        return progress;
    }

    /** One at a time. */
    void start(Supplier<Outcome> work) {
        if (running != null) {
            Notify.failed(Texts.t("hours.ledger.verify.busy"));
            return;
        }
        Executor asMyself = new DelegatingSecurityContextExecutor(Executors.newVirtualThreadPerTaskExecutor());
        running = CompletableFuture.supplyAsync(work, asMyself);
        button.setEnabled(false);
        progress.setVisible(true);
        // Whoever closes a year has scrolled down to it.
        progress.scrollIntoView();
        button.getUI().ifPresent(ui -> ui.setPollInterval(LOOK_EVERY_MILLIS));
    }

    void watch(UI ui) {
        polls = ui.addPollListener(poll -> look(ui));
    }

    void leave(UI ui) {
        ui.setPollInterval(NEVER);
        if (polls != null) {
            polls.remove();
        }
    }

    private void look(UI ui) {
        CompletableFuture<Outcome> now = running;
        if (now == null || !now.isDone()) {
            return;
        }
        running = null;
        ui.setPollInterval(NEVER);
        progress.setVisible(false);
        button.setEnabled(true);
        try {
            tell(now.join());
        } catch (CompletionException failed) {
            Notify.failed(
                    failed.getCause() instanceof Refused refused
                            ? Texts.t(refused)
                            : Texts.t("hours.ledger.verify.failed"));
        }
        done.run();
    }

    private static void tell(Outcome outcome) {
        switch (outcome) {
            case LedgerCare.Signed signed ->
                Notify.done(Texts.t(
                        "hours.ledger.verify.signed",
                        signed.members(),
                        signed.entries(),
                        Integer.toString(signed.checkpoint())));
            case LedgerCare.Found found -> Notify.failed(Texts.t("hours.ledger.verify.found", found.findings()));
            case LedgerCare.Busy busy -> Notify.failed(Texts.t("hours.ledger.verify.busy"));
        }
    }
}
