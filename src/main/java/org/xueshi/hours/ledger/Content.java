package org.xueshi.hours.ledger;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Strength;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/**
 * What an entry says, without its place in the chain.
 *
 * @param source what is posted, unique per member: the same source with the same content is posted once (L3)
 * @param year of the activity's day, in the organisation's zone
 * @param organiser whose activity it was; null if the member chose it alone
 * @param branch where the member belonged on that day
 * @param evidence digest of the claim's evidence as it was decided on; null if no claim stands behind the entry
 * @param decidedBy null if the policy's rule posted it
 * @param reversal which entry this takes back and why; null in a posting
 */
public record Content(
        MemberId member,
        String source,
        int year,
        ClassHours amount,
        Category category,
        Strength strength,
        Localised title,
        @Nullable OrganisationId organiser,
        OrganisationId branch,
        LocalDate day,
        @Nullable ClaimId claim,
        @Nullable Sha256 evidence,
        PolicyRef policy,
        @Nullable MemberId decidedBy,
        @Nullable Reversal reversal) {

    /** Sources are told apart byte by byte, so they keep to plain characters. */
    private static final Pattern SOURCE = Pattern.compile("[!-~]{1,120}");

    private static final String REVERSAL = "reversal:";

    /** A reversal names the entry it takes back, and says why. */
    public record Reversal(int of, String reason) {
        public static final int REASON_LENGTH = 500;

        public Reversal {
            if (of < 1 || reason.isBlank() || reason.length() > REASON_LENGTH) {
                throw new IllegalArgumentException("a reversal names an entry and a reason of at most 500 characters");
            }
        }
    }

    public Content {
        if (reversal == null) {
            requireSource(source);
        } else if (!source.equals(REVERSAL + reversal.of())) {
            throw new IllegalArgumentException("not the source of this reversal: " + source);
        }
    }

    /** The source itself if a posting may come from it; else it can't be made. */
    public static String requireSource(String source) {
        if (!SOURCE.matcher(source).matches() || source.startsWith(REVERSAL)) {
            throw new IllegalArgumentException("a source is 1 to 120 plain characters, and no reversal's: " + source);
        }
        return source;
    }

    public Kind kind() {
        return reversal == null ? Kind.POSTING : Kind.REVERSAL;
    }

    /** The opposite of this posting. Its source lets one entry be reversed once only. */
    Content reversed(int sequence, MemberId by, String reason) {
        return new Content(
                member,
                REVERSAL + sequence,
                year,
                amount.negated(),
                category,
                strength,
                title,
                organiser,
                branch,
                day,
                claim,
                evidence,
                policy,
                by,
                new Reversal(sequence, reason));
    }
}
