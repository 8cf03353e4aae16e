package org.xueshi.hours;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.Notices;

/** Tells those concerned about each step, in the caller's transaction and in each reader's language. */
@Component
class ClaimNotices {

    private final Notices notices;
    private final Directory directory;
    private final Deciders deciders;

    ClaimNotices(Notices notices, Directory directory, Deciders deciders) {
        this.notices = notices;
        this.directory = directory;
        this.deciders = deciders;
    }

    /** To everybody who may decide. */
    void raised(ClaimRecord claim) {
        toDeciders("hours.notice.raised", claim);
    }

    void answered(ClaimRecord claim) {
        toDeciders("hours.notice.answered", claim);
    }

    void disputed(ClaimRecord claim) {
        toDeciders("hours.notice.disputed", claim);
    }

    void approved(ClaimRecord claim) {
        toMember("hours.notice.approved", claim.member(), claim.title(), claim.credit(), null, claim.claimId());
    }

    void returned(ClaimRecord claim, String reason) {
        toMember("hours.notice.returned", claim.member(), claim.title(), claim.credit(), reason, claim.claimId());
    }

    void reversed(MemberId member, Localised title, ClassHours hours, String reason, @Nullable ClaimId claim) {
        toMember("hours.notice.reversed", member, title, hours, reason, claim);
    }

    private void toDeciders(String key, ClaimRecord claim) {
        Localised claimant = directory.member(claim.member()).name();
        var leaders = deciders.in(claim.approver(), claim.member(), claim.attestedBy());
        for (Member leader : directory.members(leaders).values()) {
            var words = List.of(
                    claimant.in(leader.language()),
                    claim.title().in(leader.language()),
                    claim.credit().toString());
            notices.send(leader.id(), key, words, "approvals/" + claim.claimId().value());
        }
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
