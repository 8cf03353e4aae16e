package org.xueshi.hours;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueshi.people.MemberId;

/** What members have claimed and nobody has decided on yet, for those who count with it. Trusted callers only. */
@Component
public class WaitingClaims {

    private final ClaimRecords claims;

    WaitingClaims(ClaimRecords claims) {
        this.claims = claims;
    }

    /** In the order in which they were raised; of who waits for nothing, nothing. */
    public Map<MemberId, List<WaitingClaim>> of(Collection<MemberId> members) {
        return claims.waiting(members.stream().map(MemberId::value).toList()).stream()
                .collect(Collectors.groupingBy(claim -> new MemberId(claim.memberId())));
    }
}
