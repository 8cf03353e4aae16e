package org.xueshi.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.hours.checkpoint.TranscriptLine;
import org.xueshi.hours.checkpoint.Transcripts;
import org.xueshi.people.MemberId;

/** The newest transcripts of a member, each with whether it stands and the way to revoke it. */
final class IssuedList {

    /** More are seldom asked for; the public page knows all of them. */
    private static final int SHOWN = 50;

    private final Transcripts transcripts;
    private final MemberId member;
    private final ZoneId zone;
    private final UnorderedList list = new UnorderedList();

    private IssuedList(Transcripts transcripts, MemberId member, ZoneId zone) {
        this.transcripts = transcripts;
        this.member = member;
        this.zone = zone;
        list.addClassName("x-list");
        load();
    }

    static Card of(Transcripts transcripts, MemberId member, ZoneId zone) {
        var issued = new IssuedList(transcripts, member, zone);
        return issued.list.getComponentCount() == 0
                ? new Card(
                        Texts.t("records.transcripts.list"),
                        new EmptyState(
                                VaadinIcon.DIPLOMA,
                                Texts.t("records.transcripts.none"),
                                Texts.t("records.transcripts.none.why")))
                : new Card(Texts.t("records.transcripts.list"), issued.list);
    }

    private void load() {
        list.removeAll();
        transcripts.of(member, 0, SHOWN).forEach(line -> list.add(item(line)));
    }

    private ListItem item(TranscriptLine line) {
        var title = new Span(RecordWords.of(line.scope()));
        title.addClassName("x-strong");
        var first = new Div(title, RecordWords.badge(line.revoked(), line.superseded(), zone));
        first.addClassName("x-transcript-first");
        var issued = new Paragraph(Texts.t(
                "records.transcripts.line", Texts.moment(line.issued(), zone), Integer.toString(line.checkpoint())));
        issued.addClassNames("x-secondary", "x-small");
        var item = new ListItem(first, issued);
        item.addClassName("x-row");
        if (line.reason() != null) {
            item.add(new Paragraph(Texts.t("records.transcripts.reason", line.reason())));
        }
        var page = new Anchor("verify/" + line.id(), Texts.t("records.transcripts.link"));
        var actions = new Div(page);
        actions.addClassName("x-actions");
        if (line.revoked() == null) {
            actions.add(revoke(line));
        }
        item.add(actions);
        return item;
    }

    private Button revoke(TranscriptLine line) {
        var button = new Button(
                Texts.t("records.transcripts.revoke"),
                click -> new WordsDialog(
                                Texts.t("records.transcripts.revoke.title"),
                                Texts.t("records.transcripts.revoke.lead"),
                                Texts.t("records.transcripts.revoke.reason"),
                                Texts.t("records.transcripts.revoke"),
                                reason -> {
                                    transcripts.revoke(line.id(), reason);
                                    Notify.done(Texts.t("records.transcripts.revoked.done"));
                                    load();
                                })
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.t("records.transcripts.revoke.of", RecordWords.of(line.scope())));
        return button;
    }
}
