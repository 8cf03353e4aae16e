package org.xueshi.hours;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.Localised;
import org.xueshi.hours.ClaimDetail.Happened;
import org.xueshi.hours.Evidence.Declared;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.language.ActivityRule;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.Organisation;
import org.xueshi.people.SignedIn;
import org.xueshi.people.TimeReaders;

/** Puts a claim together for people to read; whoever calls has checked that they may. */
@Component
class ClaimReader {

    private final ClaimEvents events;
    private final Directory directory;
    private final Deciders deciders;
    private final FourEyes fourEyes;
    private final Amendable amendable;
    private final ObjectionRecords objections;
    private final TimeReaders readers;
    private final Policies policies;
    private final SignedIn signedIn;

    ClaimReader(
            ClaimEvents events,
            Directory directory,
            Deciders deciders,
            FourEyes fourEyes,
            Amendable amendable,
            ObjectionRecords objections,
            TimeReaders readers,
            Policies policies,
            SignedIn signedIn) {
        this.events = events;
        this.directory = directory;
        this.deciders = deciders;
        this.fourEyes = fourEyes;
        this.amendable = amendable;
        this.objections = objections;
        this.readers = readers;
        this.policies = policies;
        this.signedIn = signedIn;
    }

    ClaimDetail read(ClaimRecord claim) {
        List<ClaimEvent> steps = events.of(claim.claimId().value());
        MemberId attester = claim.attestedBy();
        Map<MemberId, Member> people = directory.members(Stream.of(
                        Stream.of(claim.member()),
                        Stream.ofNullable(attester),
                        Stream.ofNullable(voucher(claim)),
                        steps.stream().map(ClaimEvent::actor).filter(Objects::nonNull))
                .flatMap(ids -> ids)
                .distinct()
                .toList());
        List<MemberId> decide = deciders.in(claim.approver(), claim.member(), fourEyes.barred(claim.claimId()));
        boolean waits = claim.state() == ClaimState.PENDING && decide.isEmpty();
        return new ClaimDetail(
                claim.claimId(),
                claim.member(),
                Member.nameOf(claim.member(), people),
                claim.title(),
                claim.category(),
                organiser(claim),
                claim.day(),
                directory.organisation(claim.branch()).name(),
                directory.organisation(claim.approver()).name(),
                claim.credit(),
                claim.evidence(),
                attester == null ? voucherName(claim, people) : Member.nameOf(attester, people),
                claim.policy().version(),
                claim.state(),
                claim.raisedAt(),
                waits,
                directory.organisation(claim.branch()).zone(),
                mayReadDays(claim),
                claim.appealed(),
                deciders.above(claim.approver()).map(Organisation::name).orElse(null),
                claim.unusual(),
                objections.of(claim.claimId().value()).stream()
                        .map(ObjectionRecord::objection)
                        .toList(),
                activity(claim),
                claim.entry(),
                decide.contains(signedIn.member()),
                mayAmend(claim),
                steps.stream().map(step -> happened(step, people)).toList(),
                claim.revision());
    }

    /** Lines of a list, in its order. */
    List<InboxLine> lines(List<ClaimRow> rows) {
        Map<MemberId, Member> people =
                directory.members(rows.stream().map(ClaimRow::member).distinct().toList());
        return rows.stream()
                .map(row -> row.inboxLine(Member.nameOf(row.member(), people)))
                .toList();
    }

    private @Nullable Localised activity(ClaimRecord claim) {
        String type = claim.activity();
        return type == null
                ? null
                : policies.inForceOn(claim.day())
                        .policy()
                        .activity(type)
                        .map(ActivityRule::title)
                        .orElse(null);
    }

    private static Happened happened(ClaimEvent step, Map<MemberId, Member> people) {
        MemberId actor = step.actor();
        return new Happened(
                step.kind(),
                actor == null ? null : Member.nameOf(actor, people),
                step.words(),
                step.earlier(),
                step.at());
    }

    private static @Nullable MemberId voucher(ClaimRecord claim) {
        return claim.evidence().first() instanceof Declared declared ? declared.vouchedBy() : null;
    }

    private static @Nullable Localised voucherName(ClaimRecord claim, Map<MemberId, Member> people) {
        MemberId voucher = voucher(claim);
        return voucher == null ? null : Member.nameOf(voucher, people);
    }

    private boolean mayAmend(ClaimRecord claim) {
        Integer entry = claim.entry();
        MemberId reader = signedIn.member();
        return entry != null
                && amendable.may(reader, claim.member(), entry)
                && !fourEyes.barred(claim.claimId()).contains(reader);
    }

    /** As the page of the days asks: of today, and of the day itself. */
    private boolean mayReadDays(ClaimRecord claim) {
        MemberId reader = signedIn.member();
        return readers.mayRead(reader, claim.member(), directory.today(reader))
                && readers.mayRead(reader, claim.member(), claim.day());
    }

    private @Nullable Localised organiser(ClaimRecord claim) {
        var organiser = claim.organiser();
        return organiser == null ? null : directory.organisation(organiser.id()).name();
    }
}
