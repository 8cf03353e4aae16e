package org.xueshi.hours;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.DeclarationRefused.Field;
import org.xueshi.hours.Evidence.Declared;
import org.xueshi.people.MemberId;

/**
 * What a member says of something learned elsewhere, as the form asks for it.
 *
 * @param organiser whose event it was, in the member's words
 * @param category proposed by the member; the leader judges it with the rest
 * @param from with until the times of the day, or both null
 * @param minutes the time spent, where no times are told; else null
 * @param activity the type of activity, where the policy has types; else null
 * @param halfDays 1 for half a day, 2 for a whole one, where days are what is counted; else null
 * @param vouchedBy the leader who signed the document, if one of those who could decide did
 */
public record Declaration(
        String title,
        String organiser,
        @Nullable Category category,
        @Nullable LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        @Nullable Integer minutes,
        String statement,
        @Nullable MemberId vouchedBy,
        List<Document> documents,
        @Nullable String activity,
        @Nullable Integer halfDays) {

    /** Shortest and longest title and name of an organiser, in characters. */
    public static final int LEAST_NAME = 2;

    public static final int MOST_NAME = 120;

    /** The minutes of a day: whoever claims more is refused without asking what they learned. */
    public static final int MOST_MINUTES = 24 * 60;

    public Declaration {
        title = title.strip();
        organiser = organiser.strip();
        statement = statement.strip();
        documents = List.copyOf(documents);
    }

    /** Of no particular type: time decides. */
    public Declaration(
            String title,
            String organiser,
            @Nullable Category category,
            @Nullable LocalDate day,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            @Nullable Integer minutes,
            String statement,
            @Nullable MemberId vouchedBy,
            List<Document> documents) {
        this(title, organiser, category, day, from, until, minutes, statement, vouchedBy, documents, null, null);
    }

    /**
     * As a claim, or refused at the field that is wrong.
     *
     * @param today of the member; a later day can't be, nor one before last year, whose books are closed
     */
    NewClaim claim(MemberId member, String source, LocalDate today, ZoneId zone) {
        name(Field.TITLE, title);
        name(Field.ORGANISER, organiser);
        if (category == null) {
            throw new DeclarationRefused(Field.CATEGORY, "category");
        }
        LocalDate on = day(today);
        Declared declared = declared(on, zone);
        return new NewClaim(member, source, Localised.same(title), category, Tags.NONE, null, on, declared, activity);
    }

    private static void name(Field field, String value) {
        if (value.length() < LEAST_NAME || value.length() > MOST_NAME) {
            throw new DeclarationRefused(field, "name", Integer.toString(LEAST_NAME), Integer.toString(MOST_NAME));
        }
    }

    private LocalDate day(LocalDate today) {
        if (day == null) {
            throw new DeclarationRefused(Field.DAY, "day");
        }
        LocalDate earliest = today.minusYears(1).withDayOfYear(1);
        if (day.isAfter(today) || day.isBefore(earliest)) {
            throw new DeclarationRefused(Field.DAY, "day-range", earliest.toString(), today.toString());
        }
        return day;
    }

    private Declared declared(LocalDate on, ZoneId zone) {
        int spent = spent();
        if (statement.length() < WordsRefused.LEAST || statement.length() > WordsRefused.MOST) {
            throw new DeclarationRefused(
                    Field.STATEMENT,
                    "statement",
                    Integer.toString(WordsRefused.LEAST),
                    Integer.toString(WordsRefused.MOST));
        }
        if (documents.isEmpty() || documents.size() > Documents.MOST_AT_ONCE) {
            throw new DeclarationRefused(Field.DOCUMENTS, "documents", Integer.toString(Documents.MOST_AT_ONCE));
        }
        return new Declared(
                organiser,
                from == null ? null : on.atTime(from).atZone(zone).toInstant(),
                until == null ? null : on.atTime(until).atZone(zone).toInstant(),
                spent,
                statement,
                vouchedBy,
                documents,
                halfDays);
    }

    /** From the times if they are told; else as told in minutes. */
    private int spent() {
        if (from != null || until != null) {
            if (from == null || until == null || !until.isAfter(from)) {
                throw new DeclarationRefused(Field.UNTIL, "until");
            }
            return (int) Duration.between(from, until).toMinutes();
        }
        if (minutes == null || minutes < 1 || minutes > MOST_MINUTES) {
            throw new DeclarationRefused(Field.MINUTES, "minutes", Integer.toString(MOST_MINUTES));
        }
        return minutes;
    }
}
