package org.xueshi.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Refused;
import org.xueshi.common.Sentence;
import org.xueshi.common.Verdict;

/** Words for the person who looks at the page: translations, dates, hours and durations in their language. */
public final class Texts {

    private Texts() {}

    /** The text under the key in the reader's language, its arguments filled in. */
    public static String t(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    public static String t(Localised text) {
        return text.in(locale());
    }

    public static String t(Refused refusal) {
        return t(refusal.key(), refusal.arguments());
    }

    /** The sentence in the reader's language, and texts of content in it too. */
    public static String t(Sentence sentence) {
        return t(sentence.key(), sentence.arguments().toArray());
    }

    /** What is wrong in the reader's language, and where. */
    public static String t(Problem problem) {
        return problem.in(locale());
    }

    public static String t(Verdict verdict) {
        return t("verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    public static String t(Category category) {
        return t("category." + category.key());
    }

    public static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    public static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(t("common.month"), locale()).format(month);
    }

    public static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(moment.atZone(zone));
    }

    /** An amount with its unit: "1 class hour", "1.5 class hours". */
    public static String hours(ClassHours hours) {
        String key = hours.equals(ClassHours.of(1)) ? "common.class-hour" : "common.class-hours";
        return t(key, hours.toString());
    }

    /** A length of time in minutes and seconds, with hours if there are any. */
    public static String length(Duration length) {
        return length.toHours() > 0
                ? t("common.length.hours", length.toHours(), length.toMinutesPart())
                : length.toMinutes() > 0
                        ? t("common.length.minutes", length.toMinutes(), length.toSecondsPart())
                        : t("common.length.seconds", length.toSeconds());
    }

    /** The language in which the current interface speaks. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.getDefault() : ui.getLocale();
    }
}
