package org.xueshi.hours;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueshi.hours.ClaimBar.Reason;
import org.xueshi.people.MemberId;

/** Who may not decide on a claim, for its whole life: whoever has a part in it (C3). */
@Component
class FourEyes {

    private final ClaimBars bars;

    FourEyes(ClaimBars bars) {
        this.bars = bars;
    }

    /** From now on somebody else decides; the first reason stays. */
    void bar(ClaimId claim, MemberId member, Reason reason) {
        if (!barred(claim).contains(member)) {
            bars.save(new ClaimBar(claim, member, reason));
        }
    }

    /** The same for a claim that was just raised, and therefore has nobody barred yet. */
    void barFirst(ClaimId claim, Map<MemberId, Reason> reasons) {
        reasons.forEach((member, reason) -> bars.save(new ClaimBar(claim, member, reason)));
    }

    Set<MemberId> barred(ClaimId claim) {
        return bars.of(claim.value()).stream().map(ClaimBar::member).collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses a barred member with the reason. */
    void require(ClaimId claim, MemberId actor) {
        bars.of(claim.value()).stream()
                .filter(bar -> bar.member().equals(actor))
                .findFirst()
                .ifPresent(bar -> {
                    throw new OwnClaimRefused(bar.reason());
                });
    }
}
