package org.xueshi.courses;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.hours.Claims;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.Disputes;
import org.xueshi.tracking.StretchDisputed;

/** Brings a member's objections to whoever decides on the course's hours: at once, or with the claim as soon as there is one. */
@Component
class DisputesReachClaims {

    private static final String COURSE = "course:";

    private static final DateTimeFormatter FROM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Claims claims;
    private final Disputes disputes;
    private final Gatherings gatherings;
    private final Directory directory;

    DisputesReachClaims(Claims claims, Disputes disputes, Gatherings gatherings, Directory directory) {
        this.claims = claims;
        this.disputes = disputes;
        this.gatherings = gatherings;
        this.directory = directory;
    }

    /** In the transaction of the objection: kept and attached together, or not at all. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void attach(StretchDisputed dispute) {
        EnrolledItem.named(dispute.activity())
                .map(name -> source(name.course()))
                .or(() -> Gathering.named(dispute.activity()).map(this::source))
                .ifPresent(source -> claims.dispute(dispute.member(), source, dispute.stretch(), words(dispute)));
    }

    /** What had been objected to before there was a claim. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void attachEarlier(Enrolment enrolment) {
        MemberId member = enrolment.member();
        enrolment.course().items().stream()
                .map(item -> disputes.of(member, enrolment.item(item).activity()))
                .flatMap(List::stream)
                .forEach(dispute ->
                        claims.dispute(member, source(enrolment.course().id()), dispute.stretch(), words(dispute)));
    }

    /** What is attended for a course is claimed with it. */
    private String source(GatheringId gathering) {
        return gatherings
                .find(gathering)
                .flatMap(AttendedClaims::source)
                .orElseGet(() -> GatheringClaims.source(gathering));
    }

    static String source(CourseId course) {
        return COURSE + course.value();
    }

    /** Reads back what {@link #source} wrote, with or without more after it; empty if it is nothing of a course. */
    static Optional<CourseId> course(String source) {
        return source.startsWith(COURSE)
                ? Optional.of(new CourseId(source.substring(COURSE.length()).split("/", 2)[0]))
                : Optional.empty();
    }

    private String words(StretchDisputed dispute) {
        ZoneId zone = directory.zoneOf(dispute.member());
        return FROM.format(dispute.stretch().start().atZone(zone))
                + "–" + UNTIL.format(dispute.stretch().end().atZone(zone))
                + " · " + dispute.words();
    }
}
