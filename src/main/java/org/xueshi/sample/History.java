package org.xueshi.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Localised;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.Claims;
import org.xueshi.hours.Evidence;
import org.xueshi.hours.InboxLine;
import org.xueshi.hours.NewClaim;
import org.xueshi.hours.SeenClaim;
import org.xueshi.hours.checkpoint.LedgerCare;
import org.xueshi.hours.checkpoint.YearClosing;
import org.xueshi.people.MemberId;
import org.xueshi.people.Notices;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.SignedIn;
import org.xueshi.sample.Calendar.Circle;
import org.xueshi.sample.Calendar.Event;
import org.xueshi.sample.Settlement.Place;

/** Lets two years pass: people come to things, somebody who was there says so, leaders approve two days later. */
@Component
class History {

    /** What came of the latest events still waits, so that a leader's inbox has something in it. */
    private static final int UNDECIDED = 2;

    private static final int DAYS_TO_APPROVE = 2;
    private static final int PAGE = 200;

    /** In January, before the first event of the year. */
    private static final int CLOSING_DAY = 12;

    private final Claims claims;
    private final Approvals approvals;
    private final LedgerCare care;
    private final YearClosing closing;
    private final Notices notices;
    private final SignedIn signedIn;
    private final Words words;
    private final TransactionTemplate transaction;

    History(
            Claims claims,
            Approvals approvals,
            LedgerCare care,
            YearClosing closing,
            Notices notices,
            SignedIn signedIn,
            Words words,
            TransactionTemplate transaction) {
        this.claims = claims;
        this.approvals = approvals;
        this.care = care;
        this.closing = closing;
        this.notices = notices;
        this.signedIn = signedIn;
        this.words = words;
        this.transaction = transaction;
    }

    void pass(Calendar calendar, Place place) {
        List<Event> events = calendar.events();
        List<Event> decided = events.subList(0, Math.max(0, events.size() - UNDECIDED));
        int year = events.getFirst().day().getYear();
        for (Event event : events) {
            if (event.day().getYear() > year) {
                close(year, place);
                year = event.day().getYear();
            }
            ApplicationClock.at(Calendar.evening(event.day()), () -> attend(event, place));
            if (decided.contains(event)) {
                ApplicationClock.at(Calendar.evening(event.day().plusDays(DAYS_TO_APPROVE)), () -> approveAll(place));
            }
        }
    }

    /** As administrators do in January: the ledger is gone through once more, and the year is closed. */
    private void close(int year, Place place) {
        ApplicationClock.at(
                Calendar.evening(LocalDate.of(year + 1, Month.JANUARY, CLOSING_DAY)),
                () -> signedIn.as(place.person("admin"), () -> {
                    care.verifyNow();
                    closing.close(year);
                }));
    }

    /** The ledger is gone through and signed as of today. */
    void sign(Place place) {
        signedIn.as(place.person("admin"), care::verifyNow);
    }

    /** Nobody begins with two years of unread notices. */
    void read(Place place) {
        place.people().values().forEach(person -> signedIn.as(person, notices::markAllRead));
    }

    private void attend(Event event, Place place) {
        transaction.executeWithoutResult(status -> {
            for (Cast.Person person : Cast.everybody()) {
                boolean invited = event.circle() != Circle.COMMITTEES || person.sitsOnCommittee();
                if (invited && person.attends(event.key())) {
                    claims.raise(claim(event, person, place));
                }
            }
        });
    }

    private NewClaim claim(Event event, Cast.Person person, Place place) {
        OrganisationId organiser =
                event.circle() == Circle.BRANCH ? place.branches().get(person.branch()) : place.county();
        Localised title = words.of(event.title());
        MemberId witness = place.person("instructor");
        return new NewClaim(
                place.person(person.signInName()),
                "sample:" + event.key(),
                title,
                event.category(),
                event.tags(),
                organiser,
                event.day(),
                new Evidence.Attested(witness, event.minutes(), title.zh() + " / " + title.en()));
    }

    /** Branches first, then those above, who decide on the leaders' own. */
    private void approveAll(Place place) {
        List<MemberId> leaders = new ArrayList<>();
        Cast.everybody().stream()
                .filter(person -> person.seat() == 0)
                .forEach(person -> leaders.add(place.person(person.signInName())));
        leaders.addAll(List.of(place.person("township1"), place.person("township2"), place.person("county")));
        for (MemberId leader : leaders) {
            signedIn.as(leader, () -> {
                List<SeenClaim> waiting =
                        approvals.inbox(0, PAGE).stream().map(InboxLine::seen).toList();
                waiting.forEach(approvals::approve);
                notices.markAllRead();
            });
        }
    }
}
