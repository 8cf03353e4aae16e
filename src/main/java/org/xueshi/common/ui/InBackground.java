package org.xueshi.common.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.xueshi.common.Refused;

/**
 * Work that takes a while, done beside the page by who looks at it: meanwhile it stands here that it goes on, and then the
 * page is told what came of it. What is refused is said. Nobody is told if the page was left meanwhile.
 */
public final class InBackground extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(InBackground.class);
    private static final int LOOK_EVERY_MILLIS = 500;
    private static final int NEVER = -1;

    private @Nullable Runnable lookAgain;
    private @Nullable Registration polls;

    /** @param words what is being done */
    public InBackground(String words) {
        addClassName("x-stack");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", words);
        add(new Span(words), bar);
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    /**
     * Begins, unless it is at work.
     *
     * @param then is given what came of it, and may refuse it
     * @param anyhow afterwards, also if nothing came of it
     */
    public <T> void run(Supplier<T> work, Consumer<T> then, Runnable anyhow) {
        if (lookAgain != null) {
            return;
        }
        Executor asMyself = new DelegatingSecurityContextExecutor(Executors.newVirtualThreadPerTaskExecutor());
        CompletableFuture<T> running = CompletableFuture.supplyAsync(work, asMyself);
        lookAgain = () -> look(running, then, anyhow);
        setVisible(true);
        getUI().ifPresent(ui -> ask(ui, 1));
    }

    private <T> void look(CompletableFuture<T> running, Consumer<T> then, Runnable anyhow) {
        if (!running.isDone()) {
            return;
        }
        lookAgain = null;
        setVisible(false);
        getUI().ifPresent(ui -> ask(ui, -1));
        try {
            then.accept(running.join());
        } catch (CompletionException failed) {
            Notify.failed(words(failed));
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        anyhow.run();
    }

    private static String words(CompletionException failed) {
        if (failed.getCause() instanceof Refused refused) {
            return Texts.t(refused);
        }
        LOG.error("work beside a page failed", failed);
        return Texts.t("common.failed");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polls = attached.getUI().addPollListener(poll -> {
            if (lookAgain != null) {
                lookAgain.run();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (polls != null) {
            polls.remove();
        }
        if (lookAgain != null) {
            lookAgain = null;
            ask(detached.getUI(), -1);
        }
    }

    /** The browser asks as long as there is something to wait for. */
    private static void ask(UI ui, int more) {
        AtomicInteger awaited = ComponentUtil.getData(ui, AtomicInteger.class);
        if (awaited == null) {
            awaited = new AtomicInteger();
            ComponentUtil.setData(ui, AtomicInteger.class, awaited);
        }
        ui.setPollInterval(awaited.addAndGet(more) > 0 ? LOOK_EVERY_MILLIS : NEVER);
    }
}
