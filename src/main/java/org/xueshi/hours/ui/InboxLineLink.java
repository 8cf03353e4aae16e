package org.xueshi.hours.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.InboxLine;
import org.xueshi.hours.Strength;

/** What a claim rests on, in a line of a list, and why it is lifted out. */
final class InboxLineLink {

    private InboxLineLink() {}

    static <T extends Component & HasUrlParameter<String>> RouterLink to(InboxLine line, Class<T> view) {
        var link = new RouterLink(view, line.id().value());
        link.addClassName("x-inbox-line");
        var name = new Span(Texts.t(line.memberName()));
        name.addClassName("x-strong");
        var hours = new Span(Texts.hours(line.credit()));
        hours.addClassName("x-number");
        var first = new Div(name, hours);
        first.addClassName("x-entry-first");
        link.add(first, new Div(new Span(Texts.t(line.title()))));
        if (line.appealed()) {
            link.add(new StatusBadge(Tone.ATTENTION, Texts.t("hours.approvals.appealed")));
        }
        link.add(HourWords.line(measured(line)));
        if (line.strength() == Strength.MEASURED) {
            link.add(new VerdictBar(line.countedSeconds(), line.discardedSeconds()));
        }
        if (!line.unusual().isEmpty()) {
            link.add(UnusualCard.list(line.unusual()));
        }
        return link;
    }

    private static List<String> measured(InboxLine line) {
        var parts = new ArrayList<>(
                List.of(Texts.t(line.category()), HourWords.of(line.strength()), Texts.day(line.day())));
        if (line.coveragePercent() != null) {
            parts.add(Texts.t("hours.approvals.coverage", line.coveragePercent().toString()));
        }
        if (line.scorePercent() != null) {
            parts.add(Texts.t("hours.approvals.score", line.scorePercent().toString()));
        }
        parts.add(
                line.strength() == Strength.MEASURED
                        ? Texts.t(
                                "hours.approvals.counted",
                                length(line.countedSeconds()),
                                length(line.countedSeconds() + line.discardedSeconds()))
                        : length(line.countedSeconds()));
        return parts;
    }

    private static String length(long seconds) {
        return Texts.length(Duration.ofSeconds(seconds));
    }
}
