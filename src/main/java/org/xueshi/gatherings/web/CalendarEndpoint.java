package org.xueshi.gatherings.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.common.ApplicationClock;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.agenda.Agenda;
import org.xueshi.people.Directory;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/** Gatherings as files for people's own calendars, for whoever may look at them. */
@RestController
class CalendarEndpoint {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Agenda agenda;
    private final Directory directory;
    private final SignedIn signedIn;
    private final String address;
    private final ApplicationClock clock;

    CalendarEndpoint(
            Agenda agenda,
            Directory directory,
            SignedIn signedIn,
            @Value("${xueshi.address}") String address,
            ApplicationClock clock) {
        this.agenda = agenda;
        this.directory = directory;
        this.signedIn = signedIn;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/gathering-calendar/{id}.ics")
    ResponseEntity<String> file(@PathVariable String id) {
        Gathering gathering;
        try {
            gathering = agenda.one(new GatheringId(id)).gathering();
        } catch (NotAllowedRefused | IllegalArgumentException nothing) {
            return ResponseEntity.notFound().build();
        }
        var reader = directory.member(signedIn.member()).language();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("gathering.ics")
                                .build()
                                .toString())
                .body(CalendarFile.of(gathering, reader, address, clock.instant()));
    }
}
