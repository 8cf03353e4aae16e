package org.xueshi.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.Tags;
import org.xueshi.courses.Assignments;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.CourseId;
import org.xueshi.people.Directory;
import org.xueshi.people.Period;
import org.xueshi.people.SignedIn;
import org.xueshi.sample.Settlement.Place;

/** On the first start of the sample mode: a county, its people and its two years. An installation in use is left alone. */
@Component
@Order(30)
class SampleOrganisation implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleOrganisation.class);
    private static final CourseId ASSIGNED = new CourseId("education-hours");
    private static final CourseId SEASONAL = new CourseId("flood-and-fire");

    private final String mode;
    private final Directory directory;
    private final Settlement settlement;
    private final History history;
    private final HomeStudy homeStudy;
    private final Elsewhere elsewhere;
    private final ComingTogether comingTogether;
    private final TalkingItOver talkingItOver;
    private final Assignments assignments;
    private final Catalogue catalogue;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    SampleOrganisation(
            @Value("${xueshi.mode}") String mode,
            Directory directory,
            Settlement settlement,
            History history,
            HomeStudy homeStudy,
            Elsewhere elsewhere,
            ComingTogether comingTogether,
            TalkingItOver talkingItOver,
            Assignments assignments,
            Catalogue catalogue,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.mode = mode;
        this.directory = directory;
        this.settlement = settlement;
        this.history = history;
        this.homeStudy = homeStudy;
        this.elsewhere = elsewhere;
        this.comingTogether = comingTogether;
        this.talkingItOver = talkingItOver;
        this.assignments = assignments;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (mode.equals("sample") && directory.root().isEmpty()) {
            make();
        }
    }

    void make() {
        LOG.info("making the sample organisation, once; this takes up to a minute");
        var calendar = new Calendar(clock);
        List<Place> places = new ArrayList<>();
        ApplicationClock.at(
                Calendar.evening(calendar.founding()), () -> places.add(settlement.settle(calendar.founding())));
        Place place = places.getFirst();
        history.pass(calendar, place);
        history.read(place);
        signedIn.as(place.person("county"), () -> assign(place, calendar.today()));
        homeStudy.pass(calendar.today(), place);
        elsewhere.pass(calendar.today(), place);
        comingTogether.pass(calendar.today(), place);
        talkingItOver.pass(calendar.today(), place);
        history.sign(place);
        LOG.info("the sample organisation is made");
    }

    /** The county has everybody study two bundled courses this year: as centralized training, and as that of the seasons. */
    private void assign(Place place, LocalDate today) {
        var year = new Period(today.withDayOfYear(1), today.withMonth(12).withDayOfMonth(31));
        assign(place, ASSIGNED, Tags.NONE, year);
        assign(place, SEASONAL, Tags.of(List.of("season")), year);
    }

    private void assign(Place place, CourseId course, Tags tags, Period period) {
        if (catalogue.course(course).isPresent()) {
            assignments.assign(course, place.county(), Category.CENTRALIZED, tags, period);
        }
    }
}
