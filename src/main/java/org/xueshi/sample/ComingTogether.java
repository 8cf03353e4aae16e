package org.xueshi.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.gatherings.GatheringPlan;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.GatheringTexts;
import org.xueshi.gatherings.OccasionSource;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.SignedIn;
import org.xueshi.sample.Settlement.Place;

/** What the sample's people come to: one meeting that is being held right now, and two that are ahead, one of them full. */
@Component
class ComingTogether {

    private static final Duration SINCE = Duration.ofMinutes(20);
    private static final Duration EVENING = Duration.ofHours(3);
    private static final int TRAINING_PLACES = 6;
    private static final Duration TO_CONFIRM = Duration.ofHours(24);

    /** The village hall of the sample stands nowhere in particular. */
    private static final GatheringPlace HALL = new GatheringPlace(30.5728, 104.0668, 0);

    /** The visit of a bundled course; other content may have none. */
    private static final String VISIT = "reading-a-dyke/visit";

    private final Convening convening;
    private final Registrations registrations;
    private final SignedIn signedIn;
    private final Words words;
    private final List<OccasionSource> occasions;
    private final ApplicationClock clock;

    ComingTogether(
            Convening convening,
            Registrations registrations,
            SignedIn signedIn,
            Words words,
            List<OccasionSource> occasions,
            ApplicationClock clock) {
        this.convening = convening;
        this.registrations = registrations;
        this.signedIn = signedIn;
        this.words = words;
        this.occasions = occasions;
        this.clock = clock;
    }

    void pass(LocalDate today, Place place) {
        Instant now = clock.instant();
        Instant announced = now.minus(Duration.ofDays(3));
        Instant began = now.minus(SINCE).truncatedTo(ChronoUnit.HOURS);
        OrganisationId branch = place.branches().getFirst();
        register(
                convene(
                        announced,
                        place,
                        "secretary",
                        plan(
                                "evening",
                                branch,
                                Category.COLLECTIVE,
                                List.of(new GatheringSession(
                                        1, began, began.plus(EVENING).plus(SINCE))),
                                30,
                                List.of(place.person("secretary"), place.person("deputy")),
                                1)),
                announced,
                place,
                "secretary",
                "deputy",
                "member",
                "member02",
                "member03",
                "member04",
                "member06");
        register(
                convene(
                        announced,
                        place,
                        "township1",
                        plan(
                                "training",
                                place.townships().getFirst(),
                                Category.CENTRALIZED,
                                halfDays(today.plusDays(12), 4),
                                TRAINING_PLACES,
                                List.of(place.person("township1"), place.person("instructor")),
                                2)),
                announced,
                place,
                "deputy",
                "member02",
                "member04",
                "member06",
                "member14",
                "member15",
                "member16",
                "member08");
        convene(
                announced,
                place,
                "county",
                plan(
                        "practice",
                        place.county(),
                        Category.PRACTICAL,
                        halfDays(today.plusDays(20), 1),
                        200,
                        List.of(place.person("county2"), place.person("instructor")),
                        0));
        signedIn.as(place.person("township1"), () -> visit(announced, today, place));
    }

    private void visit(Instant announced, LocalDate today, Place place) {
        occasions.stream()
                .flatMap(source -> source.beginning(VISIT).stream())
                .findFirst()
                .ifPresent(known -> convene(
                        announced,
                        place,
                        "township1",
                        new GatheringPlan(
                                place.townships().getFirst(),
                                known.texts(),
                                null,
                                known.place(),
                                Category.PRACTICAL,
                                Tags.NONE,
                                halfDays(today.plusDays(9), 1),
                                known.places(),
                                today.plusDays(8)
                                        .atTime(18, 0)
                                        .atZone(Calendar.ZONE)
                                        .toInstant(),
                                TO_CONFIRM,
                                Set.of(place.townships().getFirst()),
                                List.of(place.person("township1"), place.person("instructor")),
                                0,
                                VISIT)));
    }

    private GatheringId convene(Instant announced, Place place, String convener, GatheringPlan plan) {
        List<GatheringId> convened = new ArrayList<>();
        ApplicationClock.at(
                announced, () -> signedIn.as(place.person(convener), () -> convened.add(convening.convene(plan))));
        return convened.getFirst();
    }

    private void register(GatheringId id, Instant moment, Place place, String... people) {
        for (String person : people) {
            ApplicationClock.at(moment, () -> signedIn.as(place.person(person), () -> registrations.register(id)));
        }
    }

    private static List<GatheringSession> halfDays(LocalDate first, int count) {
        List<GatheringSession> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant begins = first.plusDays(i / 2)
                    .atTime(i % 2 == 0 ? LocalTime.of(9, 0) : LocalTime.of(14, 0))
                    .atZone(Calendar.ZONE)
                    .toInstant();
            sessions.add(new GatheringSession(i + 1, begins, begins.plus(EVENING)));
        }
        return sessions;
    }

    private GatheringPlan plan(
            String key,
            OrganisationId organisation,
            Category category,
            List<GatheringSession> sessions,
            int places,
            List<MemberId> hosts,
            int rollCalls) {
        Instant begins = sessions.getFirst().begins();
        return new GatheringPlan(
                organisation,
                new GatheringTexts(
                        said(key, "title"),
                        said(key, "about"),
                        said(key, "venue"),
                        said(key, "directions"),
                        said(key, "bring"),
                        said(key, "access")),
                null,
                HALL,
                category,
                Tags.NONE,
                sessions,
                places,
                begins.minus(Duration.ofHours(12)),
                TO_CONFIRM,
                Set.of(organisation),
                hosts,
                rollCalls,
                null);
    }

    private Localised said(String key, String what) {
        return words.of("gathering." + key + "." + what);
    }
}
