package org.xueshi.hours;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.hours.Evidence.Attended;
import org.xueshi.hours.Evidence.Measured;
import org.xueshi.hours.NearClaims.Around;
import org.xueshi.hours.unusual.Earlier;
import org.xueshi.hours.unusual.MuchDiscarded;
import org.xueshi.hours.unusual.NearlySameTitle;
import org.xueshi.hours.unusual.OverlappingTime;
import org.xueshi.hours.unusual.PresenceMissed;
import org.xueshi.hours.unusual.SameDocument;
import org.xueshi.hours.unusual.SuddenJump;
import org.xueshi.hours.unusual.TakenByHand;
import org.xueshi.hours.unusual.ToldMore;
import org.xueshi.hours.unusual.Unusual;
import org.xueshi.hours.unusual.WeakerThanMeasured;
import org.xueshi.people.MemberId;

/**
 * Gathers what the rules for unusual claims look at, and asks each of them. What it finds is kept with the claim.
 *
 * @see "src/docs/decisions/2026-11-25-unusual-claims.md"
 */
@Component
class Findings {

    /** Other claims that share time, and of a file, that are told: who has more has been found out by the first. */
    private static final int TOLD = 20;

    private static final int DAYS_A_WEEK = 7;

    private final ClaimRecords claims;
    private final NearClaims near;
    private final ClaimDocuments documents;

    Findings(ClaimRecords claims, NearClaims near, ClaimDocuments documents) {
        this.claims = claims;
        this.near = near;
        this.documents = documents;
    }

    /**
     * What is looked at.
     *
     * @param id of the claim, which is not compared with itself
     * @param again its member has done something with it since it was raised
     */
    record Looked(
            String id,
            MemberId member,
            Localised title,
            LocalDate day,
            ClassHours credit,
            Evidence evidence,
            boolean again) {
        static Looked at(ClaimRecord claim, boolean again) {
            return new Looked(
                    claim.claimId().value(),
                    claim.member(),
                    claim.title(),
                    claim.day(),
                    claim.credit(),
                    claim.evidence(),
                    again);
        }
    }

    List<Unusual> in(Looked looked) {
        var found = new ArrayList<Unusual>();
        Evidence evidence = looked.evidence();
        ToldMore.in(looked.again()).ifPresent(found::add);
        WeakerThanMeasured.in(evidence.strength()).ifPresent(found::add);
        if (evidence.first() instanceof Measured measured) {
            MuchDiscarded.in(measured.secondsByVerdict()).ifPresent(found::add);
            PresenceMissed.in(measured.secondsByVerdict()).ifPresent(found::add);
        }
        if (evidence.first() instanceof Attended attended) {
            TakenByHand.in(attended.sessions()).ifPresent(found::add);
        }
        boolean declared = evidence.strength() == Strength.DECLARED;
        if (declared || !evidence.spent().isEmpty()) {
            List<Earlier> near = near(looked);
            OverlappingTime.in(evidence.spent(), near).stream().limit(TOLD).forEach(found::add);
            found.addAll(declared ? NearlySameTitle.in(looked.title(), looked.day(), near) : List.of());
        }
        jump(looked, found);
        found.addAll(sameDocuments(looked));
        return found;
    }

    private List<Earlier> near(Looked looked) {
        var around = Around.of(
                looked.member(), looked.id(), looked.day(), looked.evidence().spent());
        return Stream.concat(
                        near.claims(around).stream()
                                .map(claim -> new Earlier(
                                        claim.title(),
                                        claim.day(),
                                        claim.evidence().spent())),
                        near.upheld(around).stream().map(UpheldRow::earlier))
                .toList();
    }

    private void jump(Looked looked, List<Unusual> found) {
        LocalDate last = looked.day();
        LocalDate first = last.minusDays((long) DAYS_A_WEEK * (SuddenJump.WEEKS + 1) - 1);
        var weeks = new long[SuddenJump.WEEKS + 1];
        for (DayRow row : claims.hundredthsByDay(looked.member().value(), looked.id(), first, last)) {
            weeks[(int) ChronoUnit.DAYS.between(row.day(), last) / DAYS_A_WEEK] += row.hundredths();
        }
        var before = new ArrayList<ClassHours>();
        for (int week = 1; week <= SuddenJump.WEEKS; week++) {
            before.add(new ClassHours(Math.toIntExact(weeks[week])));
        }
        ClassHours week = new ClassHours(Math.toIntExact(weeks[0])).plus(looked.credit());
        SuddenJump.in(week, before).ifPresent(found::add);
    }

    private List<Unusual> sameDocuments(Looked looked) {
        List<Document> carried = looked.evidence().documents();
        if (carried.isEmpty()) {
            return List.of();
        }
        Map<String, Set<MemberId>> known =
                documents
                        .elsewhere(
                                looked.id(),
                                carried.stream().map(Document::file).toList(),
                                Limit.of(TOLD))
                        .stream()
                        .collect(Collectors.groupingBy(
                                FileRow::file,
                                Collectors.mapping(row -> new MemberId(row.member()), Collectors.toSet())));
        return SameDocument.in(looked.member(), carried, known);
    }
}
