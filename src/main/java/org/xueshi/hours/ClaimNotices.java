package org.xueshi.hours;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.hours.ledger.Content;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.Notices;

/** Tells those concerned about each step, in the caller's transaction and in each reader's language. */
@Component
class ClaimNotices {

    private static final String APPROVALS = "approvals";

    private final Notices notices;
    private final Directory directory;
    private final Deciders deciders;
    private final FourEyes fourEyes;

    ClaimNotices(Notices notices, Directory directory, Deciders deciders, FourEyes fourEyes) {
        this.notices = notices;
        this.directory = directory;
        this.deciders = deciders;
        this.fourEyes = fourEyes;
    }

    /** To everybody who may decide. */
    void raised(ClaimRecord claim, Set<MemberId> barred) {
        toLeaders(
                "hours.notice.raised",
                claim,
                deciders.in(claim.approver(), claim.member(), barred),
                APPROVALS + "/" + claim.claimId().value());
    }

    void answered(ClaimRecord claim) {
        toDeciders("hours.notice.answered", claim);
    }

    void disputed(ClaimRecord claim) {
        toDeciders("hours.notice.disputed", claim);
    }

    void amended(ClaimRecord claim) {
        toDeciders("hours.notice.amended", claim);
    }

    void evidenceAdded(ClaimRecord claim) {
        toDeciders("hours.notice.evidence-added", claim);
    }

    /** To those who decide now, and to whoever returned it last; the claim itself is out of their hands. */
    void appealed(ClaimRecord claim, Optional<MemberId> returner) {
        toDeciders("hours.notice.appealed", claim);
        toLeaders("hours.notice.appealed-against", claim, returner.stream().toList(), APPROVALS);
    }

    /** To a leader who signed a document of it, as its member says, and therefore doesn't decide. */
    void named(ClaimRecord claim, MemberId signer) {
        toLeaders("hours.notice.named", claim, List.of(signer), APPROVALS);
    }

    /** To everybody who may decide on it now that nobody can where it waited. */
    void passedOn(ClaimRecord claim) {
        toDeciders("hours.notice.passed-on", claim);
    }

    /** To those who may look at it afterwards. */
    void drawn(ClaimRecord claim) {
        toLeaders(
                "hours.notice.drawn",
                claim,
                decidersOf(claim),
                "reviews/" + claim.claimId().value());
    }

    void postedByRule(ClaimRecord claim) {
        toMember("hours.notice.posted-by-rule", claim, null);
    }

    void confirmed(ClaimRecord claim) {
        toMember("hours.notice.confirmed", claim, null);
    }

    void refused(ClaimRecord claim, String reason) {
        toMember("hours.notice.refused", claim, reason);
    }

    /** Why an objection was followed, or not. */
    void objectionUpheld(ClaimRecord claim, String reason) {
        toMember("hours.notice.upheld", claim, reason);
    }

    void objectionOverruled(ClaimRecord claim, String reason) {
        toMember("hours.notice.overruled", claim, reason);
    }

    void approved(ClaimRecord claim) {
        toMember("hours.notice.approved", claim, null);
    }

    void returned(ClaimRecord claim, String reason) {
        toMember("hours.notice.returned", claim, reason);
    }

    void reversed(MemberId member, Localised title, ClassHours hours, String reason, @Nullable ClaimId claim) {
        toMember("hours.notice.reversed", member, title, hours, reason, claim);
    }

    /** What it said, what it says now, and why. */
    void corrected(Content wrong, HoursCorrected right) {
        var reader = directory.member(right.member()).language();
        var claim = wrong.claim();
        notices.send(
                right.member(),
                "hours.notice.corrected",
                List.of(
                        wrong.title().in(reader),
                        right.before().toString(),
                        right.amount().toString(),
                        right.reason()),
                claim == null ? "my-year?year=" + right.year() : "claims/" + claim.value());
    }

    private void toDeciders(String key, ClaimRecord claim) {
        toLeaders(
                key, claim, decidersOf(claim), APPROVALS + "/" + claim.claimId().value());
    }

    private List<MemberId> decidersOf(ClaimRecord claim) {
        return deciders.in(claim.approver(), claim.member(), fourEyes.barred(claim.claimId()));
    }

    private void toLeaders(String key, ClaimRecord claim, List<MemberId> leaders, String route) {
        Localised claimant = directory.member(claim.member()).name();
        for (Member leader : directory.members(leaders).values()) {
            var words = List.of(
                    claimant.in(leader.language()),
                    claim.title().in(leader.language()),
                    claim.credit().toString());
            notices.send(leader.id(), key, words, route);
        }
    }

    private void toMember(String key, ClaimRecord claim, @Nullable String reason) {
        toMember(key, claim.member(), claim.title(), claim.credit(), reason, claim.claimId());
    }

    private void toMember(
            String key,
            MemberId member,
            Localised title,
            ClassHours hours,
            @Nullable String reason,
            @Nullable ClaimId claim) {
        String name = title.in(directory.member(member).language());
        var words = reason == null ? List.of(name, hours.toString()) : List.of(name, hours.toString(), reason);
        notices.send(member, key, words, claim == null ? "my-year" : "claims/" + claim.value());
    }
}
