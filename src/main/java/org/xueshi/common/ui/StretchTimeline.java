package org.xueshi.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;

/**
 * Stretches of one session, drawn to scale and told one by one: what counted and what did not, why, and by which rule. The
 * member, the leader and the auditor see the same (T9).
 */
public final class StretchTimeline extends Div {

    /** As many as a person reads; sums are over all. */
    private static final int SHOWN = 200;

    private static final double PERCENT = 100;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ZoneId zone;

    /**
     * @param stretches of one session or one day, oldest first; what lies between them is left empty
     * @param rulesVersion of the rules that they were measured by; null if that was not kept
     * @param beside what stands beside a stretch, for instance a button; null for nothing
     */
    public StretchTimeline(
            List<Stretch> stretches,
            ZoneId zone,
            @Nullable Integer rulesVersion,
            Function<Stretch, @Nullable Component> beside) {
        this.zone = zone;
        addClassName("x-timeline");
        if (!stretches.isEmpty()) {
            add(bar(stretches), ends(stretches), list(stretches, rulesVersion, beside));
        }
    }

    private Div bar(List<Stretch> stretches) {
        Instant start = stretches.getFirst().start();
        double all = Duration.between(start, end(stretches)).toMillis();
        var bar = new Div();
        bar.addClassName("x-timeline-bar");
        // The list below says the same.
        bar.getElement().setAttribute("aria-hidden", "true");
        for (Stretch stretch : stretches) {
            var piece = new Div();
            piece.addClassName(look(stretch.verdict()));
            piece.getStyle()
                    .set(
                            "left",
                            percent(Duration.between(start, stretch.start()).toMillis() / all));
            piece.getStyle().set("width", percent(stretch.length().toMillis() / all));
            piece.getElement().setAttribute("title", words(stretch));
            bar.add(piece);
        }
        return bar;
    }

    private static Instant end(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::end).max(Instant::compareTo).orElseThrow();
    }

    private Div ends(List<Stretch> stretches) {
        var ends = new Div(
                new Span(MINUTE.format(stretches.getFirst().start().atZone(zone))),
                new Span(MINUTE.format(end(stretches).atZone(zone))));
        ends.addClassNames("x-timeline-ends", "x-secondary", "x-small", "x-number");
        ends.getElement().setAttribute("aria-hidden", "true");
        return ends;
    }

    private NativeDetails list(
            List<Stretch> stretches, @Nullable Integer version, Function<Stretch, @Nullable Component> beside) {
        var list = new OrderedList();
        list.addClassName("x-timeline-list");
        stretches.stream().limit(SHOWN).forEach(stretch -> list.add(item(stretch, version, beside)));
        if (stretches.size() > SHOWN) {
            list.add(new ListItem(Texts.t("common.timeline.more", Integer.toString(stretches.size() - SHOWN))));
        }
        var details = new NativeDetails(Texts.t("common.timeline.open", Integer.toString(stretches.size())));
        details.setContent(list);
        return details;
    }

    private ListItem item(Stretch stretch, @Nullable Integer version, Function<Stretch, @Nullable Component> beside) {
        var sign = new Span();
        sign.addClassNames("x-timeline-sign", look(stretch.verdict()));
        var why = new Span(Texts.t(stretch.verdict()));
        why.addClassName("x-strong");
        var words = new Div(new Div(new Span(times(stretch)), why), new Span(rule(stretch.verdict(), version)));
        words.addClassName("x-timeline-words");
        var item = new ListItem(sign, words);
        Component more = beside.apply(stretch);
        if (more != null) {
            item.add(more);
        }
        return item;
    }

    private String times(Stretch stretch) {
        return Texts.t(
                "common.timeline.times",
                SECOND.format(stretch.start().atZone(zone)),
                SECOND.format(stretch.end().atZone(zone)),
                Texts.length(stretch.length()));
    }

    private String words(Stretch stretch) {
        return times(stretch) + " " + Texts.t(stretch.verdict());
    }

    private static String rule(Verdict verdict, @Nullable Integer version) {
        String rule = Texts.t("rule." + verdict.name().toLowerCase(Locale.ROOT));
        return version == null ? rule : Texts.t("common.timeline.rule", rule, Integer.toString(version));
    }

    private static String look(Verdict verdict) {
        return "x-verdict-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", PERCENT * share);
    }
}
