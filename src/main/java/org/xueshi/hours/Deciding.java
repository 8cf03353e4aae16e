package org.xueshi.hours;

import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;

/** Finds a claim for somebody who decides on it: within what they lead today, and four eyes (C3). */
@Component
class Deciding {

    private final ClaimRecords claims;
    private final FourEyes fourEyes;
    private final Directory directory;
    private final Authority authority;

    Deciding(ClaimRecords claims, FourEyes fourEyes, Directory directory, Authority authority) {
        this.claims = claims;
        this.fourEyes = fourEyes;
        this.directory = directory;
        this.authority = authority;
    }

    /** The claim if the actor may decide on it. One from elsewhere is refused like one that there isn't. */
    ClaimRecord decidable(ClaimId id, MemberId actor) {
        if (claims.ofMember(id.value(), actor.value()).isPresent()) {
            throw new OwnClaimRefused(ClaimBar.Reason.OWN);
        }
        ClaimRecord claim = inScope(id, actor);
        fourEyes.require(id, actor);
        return claim;
    }

    /** The same, and only as the actor has read it. */
    ClaimRecord decidable(SeenClaim seen, MemberId actor) {
        ClaimRecord claim = decidable(seen.claim(), actor);
        claim.requireAs(seen);
        return claim;
    }

    /** The claim if it was addressed to an organisation that the actor leads today. */
    ClaimRecord inScope(ClaimId id, MemberId actor) {
        Set<String> led = ledBy(actor);
        if (led.isEmpty()) {
            throw new NotAllowedRefused();
        }
        return claims.decidedIn(id.value(), led).orElseThrow(NotAllowedRefused::new);
    }

    /**
     * Those of these claims that the actor may read: what was addressed to an organisation that they lead today, and what was
     * posted for a branch below one, because they may amend it.
     */
    Set<ClaimId> readable(Collection<ClaimId> ids, MemberId actor) {
        Set<String> led = ledBy(actor);
        if (led.isEmpty() || ids.isEmpty()) {
            return Set.of();
        }
        // Once a branch, of which a page has few.
        var below = new HashMap<String, Boolean>();
        return claims.places(ids.stream().map(ClaimId::value).toList()).stream()
                .filter(place -> isReadable(
                        place, led, branch -> below.computeIfAbsent(branch, unknown -> isBelow(branch, led))))
                .map(place -> new ClaimId(place.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The claim if the actor may read it; refused like one that there isn't. */
    ClaimRecord readable(ClaimId id, MemberId actor) {
        return claims.any(id.value()).filter(claim -> mayRead(claim, actor)).orElseThrow(NotAllowedRefused::new);
    }

    /** The same of a claim that is at hand. */
    boolean mayRead(ClaimRecord claim, MemberId actor) {
        Set<String> led = ledBy(actor);
        return isReadable(claim.place(), led, branch -> isBelow(branch, led));
    }

    private static boolean isReadable(PlaceRow place, Set<String> led, Predicate<String> below) {
        return led.contains(place.approver()) || place.state() == ClaimState.POSTED && below.test(place.branch());
    }

    private boolean isBelow(String branch, Set<String> led) {
        return directory.lineage(new OrganisationId(branch)).stream()
                .skip(1)
                .anyMatch(above -> led.contains(above.id().value()));
    }

    Set<String> ledBy(MemberId actor) {
        return authority.ledBy(actor, directory.today(actor)).stream()
                .map(OrganisationId::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
