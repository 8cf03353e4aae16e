package org.xueshi.seminar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.seminar.Rubric;
import org.xueshi.seminar.Seminar;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.post.Contribution;
import org.xueshi.seminar.post.Standing;

/** What is asked of each member, and how far this one is with it. */
final class RubricCard extends Div {

    /**
     * @param contribution null before anything was written
     * @param minutes asked for; null if none
     */
    RubricCard(SeminarId id, Seminar seminar, @Nullable Contribution contribution, @Nullable Integer minutes) {
        addClassName("x-rubric");
        Rubric rubric = seminar.rubric();
        Rubric.Counted counted = contribution == null ? new Rubric.Counted(0, 0) : contribution.counted();
        var list = new UnorderedList();
        list.addClassName("x-rubric-list");
        if (rubric.ownPosts() > 0) {
            list.add(line(
                    counted.ownPosts() >= rubric.ownPosts(),
                    Texts.t(
                            "seminar.rubric.own",
                            counted.ownPosts(),
                            rubric.ownPosts(),
                            rubric.ownLength(),
                            Rubric.words(rubric.ownLength()))));
        }
        if (rubric.replies() > 0) {
            list.add(line(
                    counted.replies() >= rubric.replies(),
                    Texts.t(
                            "seminar.rubric.replies",
                            counted.replies(),
                            rubric.replies(),
                            rubric.replyLength(),
                            Rubric.words(rubric.replyLength()))));
        }
        if (rubric.judged()) {
            Standing standing = contribution == null ? Standing.WRITING : contribution.standing();
            list.add(line(standing == Standing.SUFFICIENT, StandingWords.of(standing)));
        }
        if (minutes != null) {
            list.add(new ListItem(Texts.t("seminar.rubric.minutes", minutes)));
        }
        add(list);
        Localised guidance = seminar.guidance();
        if (guidance != null) {
            add(new NativeDetails(Texts.t("seminar.guidance"), Markdown.of(id, Texts.t(guidance))));
        }
    }

    private static ListItem line(boolean done, String words) {
        return new ListItem(new StatusBadge(done ? Tone.GOOD : Tone.WAITING, words));
    }
}
