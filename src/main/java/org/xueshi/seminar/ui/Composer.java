package org.xueshi.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Ids;
import org.xueshi.common.Language;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.post.AlreadyPostedRefused;
import org.xueshi.seminar.post.Drafts.Draft;
import org.xueshi.seminar.post.NewPost;
import org.xueshi.seminar.post.Post;
import org.xueshi.seminar.post.PostLimits;
import org.xueshi.seminar.post.Worth;
import org.xueshi.seminar.text.PostText;
import org.xueshi.seminar.text.Quotation;

/** Where one writes: a post of one's own, a reply, or a change of what one wrote. What is refused stays in the field. */
final class Composer extends Div {

    private final SeminarId seminar;
    private final SeminarTools tools;
    private final Language language;
    private final Written then;
    private final H3 title = new H3();
    private final Button back = new Button(Texts.t("seminar.compose.back"), click -> begin());
    private final WritingField writing;
    private final Div said = new Div();
    private final Div preview = new Div();
    private final Span length = new Span();
    private final OnceButton post = new OnceButton("", () -> post(false));
    private @Nullable Post replied;
    private @Nullable Post edited;
    private String token = Ids.next();
    private List<String> names = List.of();

    /** Told what was written. */
    interface Written {
        void at(String post);
    }

    Composer(SeminarId seminar, SeminarTools tools, Language language, Written then) {
        this.seminar = seminar;
        this.tools = tools;
        this.language = language;
        this.then = then;
        addClassName("x-composer");
        said.getElement().setAttribute("role", "alert");
        writing = new WritingField(this::typed);
        length.addClassNames("x-secondary", "x-small");
        post.addThemeVariants(ButtonVariant.PRIMARY);
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var look = new Button(Texts.t("seminar.compose.preview"), click -> preview());
        look.addThemeVariants(ButtonVariant.TERTIARY);
        var bar = new Div(post, look, new PictureButton(seminar, tools.pictures(), writing::insert), back, length);
        bar.addClassName("x-composer-bar");
        add(title, writing, said, bar, preview);
        begin();
    }

    /** A post of one's own. */
    void begin() {
        at(null, null, Texts.t("seminar.compose.title"), Texts.t("seminar.compose.post"));
    }

    void reply(Post to) {
        at(to, null, Texts.t("seminar.compose.reply-to", Texts.t(to.authorName())), Texts.t("seminar.compose.reply"));
        writing.focusThere();
    }

    /** Takes words of a post into a reply to it. */
    void quote(Post from) {
        reply(from);
        writing.insert(Quotation.of(Texts.t(from.authorName()), from.text()));
    }

    void edit(Post mine) {
        at(null, mine, Texts.t("seminar.compose.edit"), Texts.t("seminar.compose.save"));
        writing.focusThere();
    }

    /** Whether something stands there that was not posted. */
    boolean isEmpty() {
        return writing.text().isBlank();
    }

    void names(List<String> now) {
        if (!now.equals(names)) {
            names = now;
            writing.names(now);
        }
    }

    private void at(@Nullable Post parent, @Nullable Post change, String heading, String verb) {
        replied = parent;
        edited = change;
        said.removeAll();
        preview.removeAll();
        title.setText(heading);
        post.setText(verb);
        back.setVisible(parent != null || change != null);
        Draft draft = change == null ? tools.drafts().at(seminar, id(parent)).orElse(null) : null;
        token = draft == null ? Ids.next() : draft.token();
        writing.begin(place(), change != null ? change.text() : draft == null ? "" : draft.text(), heading);
        measure();
    }

    private static @Nullable String id(@Nullable Post post) {
        return post == null ? null : post.id();
    }

    /** Names what is written in this browser: whose, where, under which post. */
    private String place() {
        String what = edited != null ? "edit/" + edited.id() : replied != null ? replied.id() : "";
        return "xueshi-seminar/" + tools.profile().me().id().value() + "/"
                + seminar.course().value() + "/" + seminar.item() + "/" + what;
    }

    private void typed(String text) {
        measure();
        if (edited == null) {
            try {
                tools.drafts().keep(seminar, id(replied), new Draft(text, token));
                writing.confirm(text);
            } catch (Refused refused) {
                say(Texts.t(refused));
            }
        }
    }

    private void measure() {
        length.setText(Texts.t("seminar.compose.length", PostText.length(PostText.ownWords(writing.text()))));
    }

    private void say(String words, Button... next) {
        said.removeAll();
        said.add(new Message(Tone.ATTENTION, words, next));
    }

    private void preview() {
        preview.removeAll();
        var shown = Markdown.of(seminar, writing.text());
        var box = new Div(shown);
        box.addClassName("x-composer-preview");
        box.getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.t("seminar.compose.preview"));
        preview.add(box);
    }

    /** @param anyhow although it was told that it will not count */
    private void post(boolean anyhow) {
        String text = writing.text();
        try {
            Worth worth = tools.posts().look(seminar, text, id(edited));
            if (!worth.counts() && !anyhow && text.length() <= PostLimits.LONGEST) {
                doubt(worth);
                return;
            }
            String written = edited == null
                    ? tools.posts().write(seminar, new NewPost(token, id(replied), text, language))
                    : change(edited, text);
            writing.clear(place());
            begin();
            Notify.done(Texts.t("seminar.compose.done"));
            then.at(written);
        } catch (AlreadyPostedRefused other) {
            token = Ids.next();
            say(Texts.t(other));
        } catch (Refused refused) {
            say(Texts.t(refused));
        }
    }

    private String change(Post mine, String text) {
        tools.posts().edit(seminar, mine.id(), mine.edits(), text);
        return mine.id();
    }

    private void doubt(Worth worth) {
        var all = new OnceButton(Texts.t("seminar.compose.anyhow"), () -> post(true));
        say(
                String.join(
                        " ",
                        FoundWords.of(
                                tools.posts().named(seminar, worth),
                                tools.profile().me().zone())),
                all);
    }
}
