package org.xueshi.gatherings.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.xueshi.common.Localised;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.gatherings.GatheringPlan;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.GatheringState;

/** A gathering as a file for people's own calendars (RFC 5545): an event for each session, with an alarm an hour before. */
final class CalendarFile {

    private static final Duration ALARM = Duration.ofHours(-1);

    private CalendarFile() {}

    /** @param now when it is written: calendars take the later of two */
    static String of(Gathering gathering, Locale reader, String address, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Xueshi//Gatherings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        gathering.plan().sessions().forEach(session -> calendar.add(event(gathering, session, reader, address, now)));
        return calendar.toString();
    }

    private static VEvent event(
            Gathering gathering, GatheringSession session, Locale reader, String address, Instant now) {
        GatheringPlan plan = gathering.plan();
        String title = plan.texts().title().in(reader);
        var event = new VEvent(session.begins(), session.ends(), title);
        event.replace(new DtStamp(now));
        event.add(new Uid(gathering.id().value() + "-" + session.number()));
        event.add(new Location(plan.texts().venue().in(reader)));
        event.add(new net.fortuna.ical4j.model.property.Description(description(gathering, reader, address)));
        GatheringPlace place = plan.place();
        if (place != null) {
            event.add(new Geo(String.format(Locale.ROOT, "%.6f;%.6f", place.latitude(), place.longitude())));
        }
        boolean cancelled = gathering.state() == GatheringState.CANCELLED;
        event.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        if (!cancelled) {
            var alarm = new VAlarm(ALARM);
            alarm.add(ImmutableAction.DISPLAY);
            alarm.add(new net.fortuna.ical4j.model.property.Description(title));
            event.add(alarm);
        }
        return event;
    }

    private static String description(Gathering gathering, Locale reader, String address) {
        var texts = gathering.plan().texts();
        return Stream.concat(
                        Stream.of(texts.about(), texts.directions(), texts.bring(), texts.access())
                                .flatMap(text -> Stream.ofNullable(text))
                                .map((Localised text) -> text.in(reader)),
                        Stream.concat(
                                Stream.ofNullable(gathering.plan().link()),
                                Stream.of(address + "/gatherings/"
                                        + gathering.id().value())))
                .collect(Collectors.joining("\n\n"));
    }
}
