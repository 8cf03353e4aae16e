package org.xueshi.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member belongs to a branch from day to day. */
@Entity
@Table(name = "people_branch_stay")
class BranchStay {

    @Embeddable
    record Key(
            @Column(name = "member_id") String memberId,
            @Column(name = "first_day") LocalDate firstDay) {}

    @EmbeddedId
    private Key key;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "branch_id")
    private String branchId;

    @SuppressWarnings("NullAway.Init")
    protected BranchStay() {}

    BranchStay(MemberId member, OrganisationId branch, Period period) {
        key = new Key(member.value(), period.from());
        lastDay = period.until();
        branchId = branch.value();
    }

    void endOn(LocalDate day) {
        lastDay = day;
    }

    Period period() {
        return new Period(key.firstDay(), lastDay);
    }

    OrganisationId branch() {
        return new OrganisationId(branchId);
    }

    MemberId member() {
        return new MemberId(key.memberId());
    }

    MemberFacts.BranchMembership toMembership() {
        return new MemberFacts.BranchMembership(branch(), period());
    }
}
