package org.xueshi.hours.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.RoomTexts;
import org.xueshi.hours.policy.Finding;

/** The arguments of reminders, in the language of whoever reads them. */
@Component
class ReminderWords {

    private final RoomTexts texts;

    ReminderWords(RoomTexts texts) {
        this.texts = texts;
    }

    /** What is asked, how much of it is missing, what that is, and by when. */
    List<String> forMember(Near near, Locale reader) {
        Finding missing = near.missing();
        return List.of(
                near.demand().obligation().title().in(reader),
                amount(missing, reader),
                missing.what().in(reader),
                day(near.demand().due(), reader));
    }

    /** How many members of which branch, what of, and by when. */
    List<String> forLeader(int members, Localised branch, Localised obligation, LocalDate due, Locale reader) {
        return List.of(Integer.toString(members), branch.in(reader), obligation.in(reader), day(due, reader));
    }

    private String amount(Finding finding, Locale reader) {
        int missing = finding.missing();
        String key = finding.clause().counts()
                ? missing == 1 ? "hours.rule.training" : "hours.rule.trainings"
                : missing == ClassHours.of(1).hundredths() ? "common.class-hour" : "common.class-hours";
        String number = finding.clause().counts() ? Integer.toString(missing) : new ClassHours(missing).toString();
        return texts.getTranslation(key, reader, number);
    }

    private static String day(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(reader)
                .format(day);
    }
}
