package org.xueshi.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.post.Moderation;
import org.xueshi.seminar.post.Post;
import org.xueshi.seminar.post.Reaction;
import org.xueshi.seminar.post.Window;

/** What is done with posts where they are read, and what is said of it. */
final class ThreadActs implements PostActs {

    private final SeminarId seminar;
    private final SeminarTools tools;
    private final ThreadPanel thread;
    private final Composer composer;
    private @Nullable Window window;

    ThreadActs(SeminarId seminar, SeminarTools tools, ThreadPanel thread, Composer composer) {
        this.seminar = seminar;
        this.tools = tools;
        this.thread = thread;
        this.composer = composer;
    }

    /** What is shown now. */
    void in(Window shown) {
        window = shown;
    }

    @Override
    public boolean isOpen() {
        return window != null && window.closed() == null;
    }

    @Override
    public boolean mayPin() {
        return window != null && window.mayClose();
    }

    @Override
    public void go(String post) {
        thread.go(post);
    }

    @Override
    public void reply(Post post) {
        composer.reply(post);
    }

    @Override
    public void quote(Post post) {
        composer.quote(post);
    }

    @Override
    public void edit(Post post) {
        composer.edit(post);
    }

    @Override
    public void history(Post post) {
        new HistoryDialog(seminar, post, tools).open();
    }

    @Override
    public void react(Post post, Reaction kind, boolean on) {
        doing(() -> tools.reactions().react(seminar, post.id(), kind, on));
    }

    @Override
    public void report(Post post) {
        words("seminar.report", post, words -> {
            tools.reports().report(seminar, post.id(), words);
            Notify.done(Texts.t("seminar.report.done"));
        });
    }

    @Override
    public void hide(Post post) {
        words("seminar.hide", post, words -> thread.doing(() -> moderation().hide(seminar, post.id(), words)));
    }

    @Override
    public void show(Post post) {
        doing(() -> moderation().show(seminar, post.id()));
    }

    @Override
    public void clear(Post post) {
        doing(() -> moderation().clear(seminar, post.id()));
    }

    @Override
    public void pin(Post post, boolean pinned) {
        doing(() -> moderation().pin(seminar, post.id(), pinned));
    }

    /** Closes the seminar, or opens it again. */
    Button closing(Window shown) {
        var button = shown.closed() == null
                ? new Button(Texts.t("seminar.close"), click -> askToClose())
                : new Button(
                        Texts.t("seminar.reopen"),
                        click -> doing(() -> moderation().reopen(seminar)));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void askToClose() {
        new WordsDialog(
                        Texts.t("seminar.close.title"),
                        Texts.t("seminar.close.lead"),
                        Texts.t("seminar.reason"),
                        Texts.t("seminar.close"),
                        words -> thread.doing(() -> moderation().close(seminar, words)))
                .open();
    }

    private void words(String key, Post post, Consumer<String> then) {
        new WordsDialog(
                        Texts.t(key + ".title", Texts.t(post.authorName())),
                        Texts.t(key + ".lead"),
                        Texts.t("seminar.reason"),
                        Texts.t(key + ".action"),
                        then)
                .open();
    }

    private Moderation moderation() {
        return tools.moderation();
    }

    private void doing(Runnable act) {
        try {
            thread.doing(act);
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
    }
}
