package org.xueshi.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;

/**
 * A member as other rooms and views may see one.
 *
 * @param zone the zone in which this person reads times; days of study and years follow the organisation's
 */
public record Member(
        MemberId id,
        Localised name,
        String signInName,
        @Nullable String email,
        Locale language,
        ZoneId zone) {

    /** Somebody whom the directory does not know any more. */
    private static final Localised UNKNOWN = Localised.same("—");

    /** The name of one of these people; a dash for whoever is not among them. */
    public static Localised nameOf(MemberId id, Map<MemberId, Member> people) {
        Member member = people.get(id);
        return member == null ? UNKNOWN : member.name();
    }
}
