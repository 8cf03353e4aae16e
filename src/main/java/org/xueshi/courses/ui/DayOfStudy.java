package org.xueshi.courses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.ProgressRing;
import org.xueshi.common.ui.StretchTimeline;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.StudyNames;
import org.xueshi.courses.StudyNames.StudyName;
import org.xueshi.tracking.StudySpell;

/** One day of somebody's study: what counted of what was seen, and each session minute by minute. */
final class DayOfStudy extends Section {

    private final StudyNames names;
    private final ZoneId zone;
    private final @Nullable BiConsumer<StudySpell, Stretch> objects;

    /** @param objects to a stretch that did not count; null if whoever looks may not */
    DayOfStudy(
            LocalDate day,
            List<StudySpell> spells,
            StudyNames names,
            ZoneId zone,
            @Nullable BiConsumer<StudySpell, Stretch> objects) {
        this.names = names;
        this.zone = zone;
        this.objects = objects;
        addClassNames("x-card", "x-day");
        add(new H2(Texts.day(day)));
        if (spells.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CLOCK,
                    Texts.t("courses.time.none"),
                    Texts.t(objects == null ? "courses.time.none.other" : "courses.time.none.why")));
            return;
        }
        add(sums(spells));
        spells.forEach(spell -> add(session(spell)));
    }

    private static Component sums(List<StudySpell> spells) {
        Map<Verdict, Long> seconds = new EnumMap<>(Verdict.class);
        spells.forEach(spell -> spell.secondsByVerdict().forEach((verdict, s) -> seconds.merge(verdict, s, Long::sum)));
        long all = seconds.values().stream().mapToLong(Long::longValue).sum();
        long counted = seconds.getOrDefault(Verdict.COUNTED, 0L);
        var ring = new ProgressRing(
                all == 0 ? 0 : (double) counted / all,
                counted < 60 ? length(counted) : Texts.t("courses.time.minutes", counted / 60),
                Texts.t("courses.time.counted"));
        var sums = new Div(ring, words(seconds, all));
        sums.addClassName("x-standing");
        return sums;
    }

    private static Div words(Map<Verdict, Long> seconds, long all) {
        var words = new Div();
        words.addClassName("x-stack");
        words.add(new Paragraph(
                Texts.t("courses.time.sum", length(seconds.getOrDefault(Verdict.COUNTED, 0L)), length(all))));
        String rest = seconds.entrySet().stream()
                .filter(of -> of.getKey() != Verdict.COUNTED && of.getValue() > 0)
                .map(of -> Texts.t("courses.time.part", length(of.getValue()), Texts.t(of.getKey())))
                .collect(Collectors.joining("\n"));
        var more = new Paragraph(rest);
        more.addClassNames("x-secondary", "x-small", "x-lines");
        words.add(more);
        return words;
    }

    private Component session(StudySpell spell) {
        StudyName name = names.of(spell.activity());
        var title = new H3();
        title.add(
                name.address().isEmpty()
                        ? new Div(Texts.t(name.course()))
                        : new Anchor(name.address(), Texts.t(name.course())));
        var item = new Paragraph(Texts.t(
                "courses.time.session",
                Texts.t(name.item()),
                Texts.length(spell.counted()),
                Texts.length(spell.observed())));
        item.addClassName("x-secondary");
        var timeline = new StretchTimeline(
                spell.stretches(), zone, spell.rulesVersion(), stretch -> objection(spell, stretch));
        var session = new Div(title, item, timeline);
        session.addClassName("x-day-session");
        return session;
    }

    private @Nullable Component objection(StudySpell spell, Stretch stretch) {
        BiConsumer<StudySpell, Stretch> raise = objects;
        if (raise == null || stretch.verdict() == Verdict.COUNTED) {
            return null;
        }
        var button = new Button(Texts.t("courses.time.object"), click -> raise.accept(spell, stretch));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static String length(long seconds) {
        return Texts.length(Duration.ofSeconds(seconds));
    }
}
