package org.xueshi.hours;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.Localised;
import org.xueshi.hours.ClaimDetail.Happened;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;
import org.xueshi.people.TimeReaders;

/** Puts a claim together for people to read; whoever calls has checked that they may. */
@Component
class ClaimReader {

    /** Somebody who is no longer known to the directory. */
    private static final Localised UNKNOWN = Localised.same("—");

    private final ClaimEvents events;
    private final Directory directory;
    private final Deciders deciders;
    private final TimeReaders readers;
    private final SignedIn signedIn;

    ClaimReader(ClaimEvents events, Directory directory, Deciders deciders, TimeReaders readers, SignedIn signedIn) {
        this.events = events;
        this.directory = directory;
        this.deciders = deciders;
        this.readers = readers;
        this.signedIn = signedIn;
    }

    ClaimDetail read(ClaimRecord claim) {
        List<ClaimEvent> steps = events.of(claim.claimId().value());
        MemberId attester = claim.attestedBy();
        Map<MemberId, Member> people = directory.members(Stream.of(
                        Stream.of(claim.member()),
                        Stream.ofNullable(attester),
                        steps.stream().map(ClaimEvent::actor))
                .flatMap(ids -> ids)
                .distinct()
                .toList());
        boolean waits = claim.state() == ClaimState.PENDING
                && deciders.in(claim.approver(), claim.member(), attester).isEmpty();
        return new ClaimDetail(
                claim.claimId(),
                claim.member(),
                name(people, claim.member()),
                claim.title(),
                claim.category(),
                organiser(claim),
                claim.day(),
                directory.organisation(claim.branch()).name(),
                directory.organisation(claim.approver()).name(),
                claim.credit(),
                claim.evidence(),
                attester == null ? null : name(people, attester),
                claim.policy().version(),
                claim.state(),
                claim.raisedAt(),
                waits,
                directory.organisation(claim.branch()).zone(),
                mayReadDays(claim),
                steps.stream()
                        .map(step -> new Happened(step.kind(), name(people, step.actor()), step.words(), step.at()))
                        .toList());
    }

    /** As the page of the days asks: of today, and of the day itself. */
    private boolean mayReadDays(ClaimRecord claim) {
        MemberId reader = signedIn.member();
        return readers.mayRead(reader, claim.member(), directory.today(reader))
                && readers.mayRead(reader, claim.member(), claim.day());
    }

    static Localised name(Map<MemberId, Member> people, MemberId id) {
        return Optional.ofNullable(people.get(id)).map(Member::name).orElse(UNKNOWN);
    }

    private @Nullable Localised organiser(ClaimRecord claim) {
        var organiser = claim.organiser();
        return organiser == null ? null : directory.organisation(organiser.id()).name();
    }
}
