package org.xueshi.hours.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Strength;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/**
 * What an entry says, without its place in the chain.
 *
 * @param source what is posted, unique per member: the same source with the same content is posted once (L3)
 * @param year that it is booked in: of the activity's day, or a later one if that was closed (L7)
 * @param organiser whose activity it was; null if the member chose it alone
 * @param branch where the member belonged on that day
 * @param evidence digest of the claim's evidence as it was decided on; null if no claim stands behind the entry
 * @param decidedBy null if the policy's own rule posted it, without anybody's decision (C5)
 * @param cause which entry this amends and why; null in a posting
 */
public record Content(
        Kind kind,
        MemberId member,
        String source,
        int year,
        ClassHours amount,
        Category category,
        Tags tags,
        Strength strength,
        Localised title,
        @Nullable Organiser organiser,
        OrganisationId branch,
        LocalDate day,
        @Nullable ClaimId claim,
        @Nullable Sha256 evidence,
        PolicyRef policy,
        @Nullable MemberId decidedBy,
        @Nullable Cause cause) {

    /** Sources are told apart byte by byte, so they keep to plain characters. */
    private static final int SOURCE_LENGTH = 120;

    private static final String REVERSAL = "reversal:";
    private static final String CORRECTION = "correction:";

    public Content {
        switch (kind) {
            case POSTING -> requireSource(source);
            case REVERSAL -> requireCause(cause, source, REVERSAL);
            case CORRECTION -> requireCause(cause, source, CORRECTION);
        }
        if ((kind == Kind.POSTING) != (cause == null)) {
            throw new IllegalArgumentException("whatever amends the ledger names its cause, and nothing else does");
        }
        if (year < day.getYear()) {
            throw new IllegalArgumentException("nothing is booked before it happened: " + day + " in " + year);
        }
    }

    private static void requireCause(@Nullable Cause cause, String source, String prefix) {
        if (cause == null || !source.equals(prefix + cause.of())) {
            throw new IllegalArgumentException("not the source of what amends an entry: " + source);
        }
    }

    /** The source itself if a posting may come from it; else it can't be made. */
    public static String requireSource(String source) {
        if (!isPlain(source) || source.startsWith(REVERSAL) || source.startsWith(CORRECTION)) {
            throw new IllegalArgumentException("a source is 1 to 120 plain characters, and no amendment's: " + source);
        }
        return source;
    }

    private static boolean isPlain(String source) {
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) < '!' || source.charAt(i) > '~') {
                return false;
            }
        }
        return !source.isEmpty() && source.length() <= SOURCE_LENGTH;
    }

    /** Booked in a later year than it happened in, because that one was closed. */
    public boolean late() {
        return year > day.getYear();
    }

    /** The same in another book year. */
    Content bookedIn(int another) {
        return with(kind, source, another, amount, category, decidedBy, cause);
    }

    /** The source of whatever takes back that entry. */
    static String reversalOf(int sequence) {
        return REVERSAL + sequence;
    }

    /** The opposite of this entry. Its source lets one entry be reversed once only. */
    Content reversed(int sequence, MemberId by, String reason) {
        return with(
                Kind.REVERSAL, reversalOf(sequence), year, amount.negated(), category, by, new Cause(sequence, reason));
    }

    /** This entry said rightly, once it has been reversed; written once only. */
    Content corrected(int sequence, ClassHours right, Category rightCategory, MemberId by, String reason) {
        return with(
                Kind.CORRECTION, CORRECTION + sequence, year, right, rightCategory, by, new Cause(sequence, reason));
    }

    private Content with(
            Kind as,
            String from,
            int bookYear,
            ClassHours hours,
            Category of,
            @Nullable MemberId by,
            @Nullable Cause because) {
        return new Content(
                as, member, from, bookYear, hours, of, tags, strength, title, organiser, branch, day, claim, evidence,
                policy, by, because);
    }
}
