package org.xueshi.hours.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.checkpoint.CheckpointLine;
import org.xueshi.hours.checkpoint.LedgerCare;

/** Checkpoints, the newest first: when, over how much, who signed, and the signed text to keep elsewhere. */
final class CheckpointsCard extends Composite<Div> {

    private static final int PAGE = 8;

    private final transient LedgerCare care;
    private final ZoneId zone;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(Texts.t("hours.checkpoints.more"), click -> addPage());
    private int page;

    CheckpointsCard(LedgerCare care, ZoneId zone) {
        this.care = care;
        this.zone = zone;
        list.addClassName("x-list");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var card = new Card(Texts.t("hours.checkpoints.title"), HourWords.aside(Texts.t("hours.checkpoints.lead")));
        addPage();
        if (list.getChildren().findAny().isEmpty()) {
            card.add(new Paragraph(Texts.t("hours.checkpoints.none")));
        } else {
            card.add(list, more);
        }
        getContent().add(card);
    }

    private void addPage() {
        List<CheckpointLine> lines = care.checkpoints(page++, PAGE);
        lines.forEach(line -> list.add(item(line)));
        more.setVisible(lines.size() == PAGE);
    }

    private ListItem item(CheckpointLine line) {
        String number = Integer.toString(line.number());
        var title = new Span(
                line.closes() == 0
                        ? Texts.t("hours.checkpoints.nightly", number)
                        : Texts.t("hours.checkpoints.close", number, Integer.toString(line.closes())));
        title.addClassName("x-strong");
        var words = new Div(
                title,
                HourWords.line(Texts.moment(line.at(), zone), Texts.t("hours.checkpoints.leaves", line.memberYears())),
                HourWords.aside(Texts.t("hours.checkpoints.signers", String.join(", ", line.signers()))));
        var note = new Anchor(
                DownloadHandler.fromInputStream(request -> new DownloadResponse(
                        new ByteArrayInputStream(line.note().getBytes(StandardCharsets.UTF_8)),
                        "checkpoint-%s.note".formatted(number),
                        "text/plain",
                        -1)),
                Texts.t("hours.checkpoints.download"));
        note.setAriaLabel(Texts.t("hours.checkpoints.download.of", number));
        var item = new ListItem(words, note);
        item.addClassName("x-row");
        return item;
    }
}
