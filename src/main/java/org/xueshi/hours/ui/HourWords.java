package org.xueshi.hours.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.ClaimState;
import org.xueshi.hours.ClaimStep;
import org.xueshi.hours.Strength;
import org.xueshi.hours.policy.language.Strictness;
import org.xueshi.people.Role;

/** Words of this room for values, and the small pieces of text that its pages share. */
final class HourWords {

    private HourWords() {}

    static String of(Strength strength) {
        return Texts.t("hours.strength." + lower(strength));
    }

    static String of(Strictness strictness) {
        return Texts.t("hours.year.strictness." + lower(strictness));
    }

    static String of(Role role) {
        return Texts.t("hours.year.role." + lower(role));
    }

    /** @param who null where the policy's rule acted */
    static String of(ClaimStep step, @Nullable String who) {
        return who == null
                ? Texts.t("hours.claim.step." + lower(step))
                : Texts.t("hours.claim.step." + lower(step), who);
    }

    static StatusBadge badge(ClaimState state) {
        Tone tone = switch (state) {
            case PENDING -> Tone.WAITING;
            case RETURNED -> Tone.ATTENTION;
            case POSTED -> Tone.GOOD;
            case VOIDED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Texts.t("hours.state." + lower(state)));
    }

    /** A line of small, quiet text. */
    static Component aside(String text) {
        var line = new Paragraph(text);
        line.addClassNames("x-secondary", "x-small");
        return line;
    }

    /** What belongs together on one line, as far as there is room. */
    static Div line(String... parts) {
        return line(List.of(parts));
    }

    static Div line(List<String> parts) {
        var line = new Div();
        line.addClassNames("x-hours-line", "x-secondary", "x-small");
        for (String part : parts) {
            line.add(new Span(part));
        }
        return line;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
