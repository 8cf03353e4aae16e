package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.Strength;
import org.xueshi.hours.ledger.Cause;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Kind;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;

/**
 * What rules look at in an entry; a reversal's amount is negative.
 *
 * @param tags traits that the organiser's assignment gives, such as {@code rotation}
 * @param organiser whose activity it was; null if the member chose it alone
 * @param organiserLevel the organiser's level at the time; null if there is no organiser
 * @param branch where the member belonged on the day
 * @param bookYear the ledger's year; later than the day's if that year had been closed
 * @param source what was posted; what stands before an {@code @} in it names the activity, also when it is repeated
 * @param reverses the entry that this one takes back; null unless it is a reversal
 * @param corrects the entry taken back that this one says rightly; null unless it is a correction
 */
public record Credit(
        int sequence,
        ClassHours amount,
        Category category,
        Set<String> tags,
        Strength strength,
        @Nullable OrganisationId organiser,
        @Nullable OrganisationLevel organiserLevel,
        OrganisationId branch,
        LocalDate day,
        int bookYear,
        String source,
        @Nullable Integer reverses,
        @Nullable Integer corrects) {

    public Credit {
        tags = Set.copyOf(tags);
    }

    /** Of an entry of the ledger. */
    public static Credit of(Entry entry) {
        var content = entry.content();
        var organiser = content.organiser();
        return new Credit(
                entry.sequence(),
                content.amount(),
                content.category(),
                content.tags().keys(),
                content.strength(),
                organiser == null ? null : organiser.id(),
                organiser == null ? null : organiser.level(),
                content.branch(),
                content.day(),
                content.year(),
                content.source(),
                amended(content, Kind.REVERSAL),
                amended(content, Kind.CORRECTION));
    }

    private static @Nullable Integer amended(Content content, Kind kind) {
        Cause cause = content.cause();
        return content.kind() == kind && cause != null ? cause.of() : null;
    }

    /** The day on which rules find it: its own, or the first of the year it was booked in where its own was closed. */
    public LocalDate countsOn() {
        return bookYear == day.getYear() ? day : LocalDate.of(bookYear, 1, 1);
    }

    /** The activity, the same when it is repeated; a correction names the entry that it corrects instead. */
    public String activity() {
        int at = source.indexOf('@');
        return at < 0 ? source : source.substring(0, at);
    }
}
