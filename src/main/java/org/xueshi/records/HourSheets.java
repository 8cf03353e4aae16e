package org.xueshi.records;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.xueshi.common.RoomTexts;
import org.xueshi.hours.MemberYears;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;

/** A member's year as a sheet to take away: for the member, and for leaders and auditors of the branch and above it. */
@Service
@PreAuthorize("isAuthenticated()")
public class HourSheets {

    private final MemberYears years;
    private final Directory directory;
    private final SignedIn signedIn;
    private final RoomTexts texts;

    HourSheets(MemberYears years, Directory directory, SignedIn signedIn, RoomTexts texts) {
        this.years = years;
        this.directory = directory;
        this.signedIn = signedIn;
        this.texts = texts;
    }

    /** A file for spreadsheets, with the name that it is saved under. */
    public record Sheet(String name, byte[] bytes) {}

    /** The signed-in member's own. */
    public Sheet mine(int year, Locale reader) {
        return of(signedIn.member(), year, reader);
    }

    /** Headings and names in the reader's language, moments in the reader's zone. */
    public Sheet of(MemberId member, int year, Locale reader) {
        var lines = years.sheet(member, year);
        Member whose = directory.member(member);
        var zone = directory.member(signedIn.member()).zone();
        String csv = new HourSheet(texts, reader, zone).of(lines);
        String name = texts.getTranslation(
                "records.sheet.file",
                reader,
                Integer.toString(year),
                plain(whose.name().in(reader)));
        return new Sheet(name, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** The language of somebody who has chosen none on their device. */
    public Locale language() {
        return directory.member(signedIn.member()).language();
    }

    /** As every file system takes it. */
    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
