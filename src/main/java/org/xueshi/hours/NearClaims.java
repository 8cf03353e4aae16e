package org.xueshi.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.xueshi.common.Stretch;
import org.xueshi.people.MemberId;

/** What else a member asks hours for at about some time: other claims, and what was claimed in correction. */
@Component
class NearClaims {

    /** Read together. A course of months has many claims in its span that share no time with it. */
    private static final int PAGE = 50;

    private final ClaimRecords claims;
    private final ObjectionRecords objections;

    NearClaims(ClaimRecords claims, ObjectionRecords objections) {
        this.claims = claims;
        this.objections = objections;
    }

    /**
     * Where it is looked.
     *
     * @param except the claim that is not compared with itself
     */
    record Around(MemberId member, String except, LocalDate day, long beginMs, long endMs) {
        /** From the first of these stretches to the last; without any, the day alone. */
        static Around of(MemberId member, String except, LocalDate day, List<Stretch> spent) {
            return new Around(
                    member,
                    except,
                    day,
                    spent.stream()
                            .mapToLong(stretch -> stretch.start().toEpochMilli())
                            .min()
                            .orElse(0),
                    spent.stream()
                            .mapToLong(stretch -> stretch.end().toEpochMilli())
                            .max()
                            .orElse(0));
        }
    }

    /** Other claims for that day or for some of that time, unless they were voided. */
    List<ClaimRecord> claims(Around around) {
        var near = new ArrayList<ClaimRecord>();
        String after = "";
        List<ClaimRecord> some;
        do {
            some = claims.near(
                    around.member().value(),
                    around.except(),
                    after,
                    around.day(),
                    around.beginMs(),
                    around.endMs(),
                    Limit.of(PAGE));
            near.addAll(some);
            after = some.isEmpty() ? after : some.getLast().claimId().value();
        } while (some.size() == PAGE);
        return near;
    }

    /** Stretches that didn't count and were claimed in correction all the same, as far as those corrections stand. */
    List<UpheldRow> upheld(Around around) {
        return objections.upheld(around.member().value(), around.except(), around.beginMs(), around.endMs());
    }
}
