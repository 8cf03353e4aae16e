package org.xueshi.gatherings;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.Notices;

/** Tells people of a gathering, each in their own language: its title, when it begins, and whatever else there is to say. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GatheringNotices {

    private final Notices notices;
    private final Directory directory;

    GatheringNotices(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    /** @param key ends the message key {@code gatherings.notice.<key>}; its text takes title, beginning and these words */
    public void tell(Collection<MemberId> members, Gathering gathering, String key, String... words) {
        ZoneId zone = directory.organisation(gathering.plan().organisation()).zone();
        for (Member member : directory.members(members).values()) {
            List<String> arguments = new ArrayList<>();
            arguments.add(gathering.title().in(member.language()));
            arguments.add(when(gathering, zone, member.language()));
            arguments.addAll(List.of(words));
            notices.send(
                    member.id(),
                    "gatherings.notice." + key,
                    arguments,
                    "gatherings/" + gathering.id().value());
        }
    }

    private static String when(Gathering gathering, ZoneId zone, Locale reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader)
                .format(gathering.plan().begins().atZone(zone));
    }
}
