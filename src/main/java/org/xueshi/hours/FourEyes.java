package org.xueshi.hours;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** From now on somebody else decides; the first reason stays. Nobody is barred by null. */
    void bar(ClaimId claim, @Nullable MemberId member, Reason reason) {
        if (member != null && !barred(claim).contains(member)) {
            bars.saveAndFlush(new ClaimBar(claim, member, reason));
        }
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
