package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.HomeCard;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.agenda.Agenda;
import org.xueshi.gatherings.agenda.AgendaLine;
import org.xueshi.gatherings.place.SeatState;

/** On the home page: what one comes to within a fortnight, and places that wait to be confirmed. */
@SpringComponent
class NextGatheringCard implements HomeCard {

    private static final int LOOKED_AT = 20;
    private static final int SHOWN = 3;
    private static final Duration SOON = Duration.ofDays(14);

    private final Agenda agenda;
    private final ApplicationClock clock;

    NextGatheringCard(Agenda agenda, ApplicationClock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> card() {
        Instant until = clock.instant().plus(SOON);
        List<AgendaLine> mine = agenda.ahead(0, LOOKED_AT).stream()
                .filter(line -> line.gathering().isAnnounced())
                .filter(line -> concerns(line, until))
                .limit(SHOWN)
                .toList();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("x-gathering-list");
        mine.forEach(line -> list.add(new GatheringCard(line)));
        return Optional.of(new Card(Texts.t("gatherings.home"), list));
    }

    /** A place is to be confirmed whenever it is; what one comes to only if it is near. */
    private static boolean concerns(AgendaLine line, Instant until) {
        if (line.mine() == null) {
            return line.hosts() && line.gathering().plan().begins().isBefore(until);
        }
        return line.mine().state() == SeatState.OFFERED
                || line.mine().state() == SeatState.CONFIRMED
                        && line.gathering().plan().begins().isBefore(until);
    }
}
