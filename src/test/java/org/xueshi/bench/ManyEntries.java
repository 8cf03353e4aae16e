package org.xueshi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.Strength;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Kind;
import org.xueshi.hours.ledger.Organiser;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;

/** What many members have studied in a year. The same number always gives the same content. */
final class ManyEntries {

    /** Of the year's activities, as many as fill a member's 32 class hours and some more. */
    static final int EACH = 20;

    /** Members' ids begin with the time when they were made, some seconds apart. */
    private static final long MADE_MILLIS = 1_600_000_000_000L;

    private static final long APART_MILLIS = 3_700;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    private static final int IN_A_BRANCH = 25;

    private static final List<Category> CATEGORIES = List.of(
            Category.CENTRALIZED, Category.COLLECTIVE, Category.SELF_STUDY, Category.COLLECTIVE, Category.PRACTICAL);
    private static final List<Strength> STRENGTHS = List.of(Strength.MEASURED, Strength.ATTENDED, Strength.ATTESTED);

    private final int first;
    private final int members;
    private final int year;
    private final PolicyRef policy;
    private final Order order;
    private final OrganisationId county = new OrganisationId(id(-1));

    /** In which order entries come. */
    enum Order {
        /** One activity of everybody after the other, as a year brings them: neighbours are of different chains. */
        BY_ACTIVITY,
        /** One member's chain after the other, as somebody's earlier records are taken over. */
        BY_MEMBER
    }

    /** Of that many members, those with the numbers from the first on. */
    ManyEntries(int first, int members, int year, PolicyRef policy, Order order) {
        this.first = first;
        this.members = members;
        this.year = year;
        this.policy = policy;
        this.order = order;
    }

    /** The id of the member with that number; in order. */
    static String id(long number) {
        long high = ((MADE_MILLIS + APART_MILLIS * number) << 16) | 0x7000 | (number * SPREAD >>> 52);
        long low = (number * SPREAD & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /** The entries from one number up to another. */
    List<Content> between(long from, long to) {
        List<Content> contents = new ArrayList<>((int) (to - from));
        for (long number = from; number < to; number++) {
            contents.add(at(number));
        }
        return contents;
    }

    private Content at(long number) {
        return order == Order.BY_MEMBER
                ? of(first + number / EACH, (int) (number % EACH))
                : of(first + number % members, (int) (number / members));
    }

    /** What that member has of that activity. */
    private Content of(long member, int round) {
        boolean alone = round % CATEGORIES.size() == 2;
        return new Content(
                Kind.POSTING,
                new MemberId(id(member)),
                "course:safety-in-floods-" + round,
                year,
                new ClassHours(100 + 5 * (int) ((member + round) % 40)),
                CATEGORIES.get(round % CATEGORIES.size()),
                Tags.NONE,
                STRENGTHS.get(round % STRENGTHS.size()),
                new Localised("防汛安全知识第" + round + "讲", "Safety in floods, lecture " + round),
                alone ? null : new Organiser(county, OrganisationLevel.COUNTY),
                new OrganisationId(id(-2 - member / IN_A_BRANCH)),
                LocalDate.of(year, 1, 10).plusDays(round * 11L),
                null,
                null,
                policy,
                new MemberId(id(-1_000_000 - member / IN_A_BRANCH)),
                null);
    }
}
