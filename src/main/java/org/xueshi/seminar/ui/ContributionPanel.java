package org.xueshi.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.people.MemberId;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.judging.Judgement;
import org.xueshi.seminar.judging.ToJudge;
import org.xueshi.seminar.post.Standing;

/** One contribution: what the rubric asks, what was written with what was found about it, earlier judgements; and judging it. */
final class ContributionPanel extends Article {

    private final ToJudge about;
    private final Decide decide;
    private final H2 title;
    private final ZoneId zone;

    /** Decides, with words or without. */
    interface Decide {
        void on(ToJudge about, boolean sufficient, String words);
    }

    /** @param again opens it afresh */
    ContributionPanel(SeminarId seminar, ToJudge about, SeminarTools tools, Decide decide, Runnable again) {
        this.about = about;
        this.decide = decide;
        zone = tools.profile().me().zone();
        addClassName("x-contribution");
        title = new H2(Texts.t(about.name()));
        title.getElement().setAttribute("tabindex", "-1");
        add(
                title,
                new RubricCard(seminar, about.seminar(), about.contribution(), null),
                new Paragraph(
                        Texts.t("seminar.judging.time", Texts.length(Duration.ofSeconds(about.countedSeconds())))),
                actions());
        var posts = new Div();
        posts.addClassName("x-posts");
        about.posts().forEach(post -> posts.add(new JudgedPost(seminar, post, zone, tools, again)));
        add(new H3(Texts.t("seminar.judging.posts", about.posts().size())), posts);
        if (!about.judgements().isEmpty()) {
            add(new H3(Texts.t("seminar.judging.earlier")), judgements(about.judgements()));
        }
    }

    MemberId member() {
        return about.contribution().member();
    }

    void focusTitle() {
        title.getElement().executeJs("setTimeout(() => this.focus())");
    }

    /** Only what has all that is counted, and was not found so already. */
    void sufficient() {
        if (maySuffice()) {
            decide.on(about, true, "");
        }
    }

    void askForReturn() {
        new WordsDialog(
                        Texts.t("seminar.return.title", Texts.t(about.name())),
                        Texts.t("seminar.return.lead"),
                        Texts.t("seminar.return.words"),
                        Texts.t("seminar.return"),
                        words -> decide.on(about, false, words))
                .open();
    }

    private boolean maySuffice() {
        return about.contribution().standing() != Standing.SUFFICIENT
                && about.seminar().rubric().enough(about.contribution().counted());
    }

    private Div actions() {
        var yes = new OnceButton(Texts.t("seminar.sufficient"), this::sufficient);
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setEnabled(maySuffice());
        var no = new Button(Texts.t("seminar.return.ask"), click -> askForReturn());
        var bar = new Div(yes, no);
        bar.addClassNames("x-actions", "x-judging-actions");
        return bar;
    }

    private UnorderedList judgements(List<Judgement> judgements) {
        var list = new UnorderedList();
        for (Judgement one : judgements) {
            String said = Texts.t(
                    "seminar.judging.judgement",
                    Texts.moment(one.judgedAt(), zone),
                    Texts.t("seminar.judged." + one.decision().name().toLowerCase(Locale.ROOT), Texts.t(one.judge())));
            list.add(new ListItem(one.words().isEmpty() ? said : Texts.t("seminar.judged.words", said, one.words())));
        }
        return list;
    }
}
