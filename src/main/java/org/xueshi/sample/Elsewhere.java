package org.xueshi.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Claims;
import org.xueshi.hours.Declaration;
import org.xueshi.hours.Declarations;
import org.xueshi.hours.Document;
import org.xueshi.hours.Documents;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;
import org.xueshi.sample.Settlement.Place;

/**
 * What some learned elsewhere and declared with a document: one claim that waits, one that was sent back, one whose member
 * appealed, and one with a document that somebody else had used before.
 */
@Component
class Elsewhere {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Declarations declarations;
    private final Documents documents;
    private final Claims claims;
    private final Approvals approvals;
    private final SignedIn signedIn;
    private final Words words;

    Elsewhere(
            Declarations declarations,
            Documents documents,
            Claims claims,
            Approvals approvals,
            SignedIn signedIn,
            Words words) {
        this.declarations = declarations;
        this.documents = documents;
        this.claims = claims;
        this.approvals = approvals;
        this.signedIn = signedIn;
        this.words = words;
    }

    void pass(LocalDate today, Place place) {
        MemberId member = place.person("member");
        MemberId secretary = place.person("secretary");
        LocalDate day = today.minusDays(9);
        file(member, "first-aid", day, 0);
        ClaimId drill = file(member, "drill", day.plusDays(1), 1);
        ClaimId lecture = file(place.person("member04"), "lecture", day.plusDays(1), 2);
        file(place.person("member06"), "first-aid", day, 0);
        at(day.plusDays(3), secretary, () -> {
            approvals.sendBack(approvals.detail(drill).seen(), said("elsewhere.return.break"));
            approvals.sendBack(approvals.detail(lecture).seen(), said("elsewhere.return.doubt"));
        });
        at(day.plusDays(4), place.person("member04"), () -> claims.appeal(lecture, said("elsewhere.appeal")));
    }

    private ClaimId file(MemberId member, String event, LocalDate day, int certificate) {
        var filed = new ArrayList<ClaimId>();
        at(day, member, () -> {
            var declaration = new Declaration(
                    said("elsewhere." + event),
                    said("elsewhere." + event + ".by"),
                    Category.COLLECTIVE,
                    day,
                    NINE,
                    NINE.plusMinutes(90L + 45 * certificate),
                    null,
                    said("elsewhere.learned"),
                    null,
                    List.of(picture(certificate)));
            filed.add(declarations.file(declaration, said("elsewhere.remark")));
        });
        return filed.getFirst();
    }

    private Document picture(int certificate) {
        try {
            Path file = Files.createTempFile("certificate", ".png");
            try {
                Certificate.draw(file, certificate);
                return documents.receive(file, "certificate-" + (certificate + 1) + ".png");
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException("the sample's certificate can't be drawn", trouble);
        }
    }

    private void at(LocalDate day, MemberId member, Runnable action) {
        ApplicationClock.at(Calendar.evening(day), () -> signedIn.as(member, action));
    }

    private String said(String key) {
        return words.of(key).zh();
    }
}
