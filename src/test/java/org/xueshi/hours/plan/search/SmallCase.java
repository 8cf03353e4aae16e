package org.xueshi.hours.plan.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.Strength;
import org.xueshi.hours.policy.Books;
import org.xueshi.hours.policy.Credit;
import org.xueshi.hours.policy.DeclaredFact;
import org.xueshi.hours.policy.RuleBook;
import org.xueshi.hours.policy.Subject;
import org.xueshi.people.Appointment;
import org.xueshi.people.MemberFacts;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/**
 * A small position with a policy of its own, drawn by chance: windows of all kinds that end within two weeks, hours, shares and
 * counts, caps within each other, levels and tags, what is carried over and what is late; few offers with and without dates.
 */
record SmallCase(String yaml, Position position, List<Offer> offers) {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 22);

    /** Later deadlines leave too many days to try them all. */
    private static final LocalDate HORIZON = LocalDate.of(2027, 1, 4);

    private static final OrganisationId BRANCH = new OrganisationId("east");
    private static final MemberId LI = new MemberId("li");
    private static final String[] TAGS = {"season", "online"};

    static SmallCase of(long seed) {
        var random = new Random(seed);
        while (true) {
            String yaml = Books.PRELUDE + classes() + caps(random) + obligations(random) + nobodys();
            try {
                SmallCase drawn = of(random, yaml, Books.of(yaml));
                if (Goals.of(drawn.position).open().stream()
                        .noneMatch(goal -> goal.due().isAfter(HORIZON))) {
                    return drawn;
                }
            } catch (BadFileRefused refused) {
                // Caps that ask for more than they let count, and the like: the next draw.
                continue;
            }
        }
    }

    private static SmallCase of(Random random, String yaml, RuleBook book) {
        LocalDate today = FIRST_DAY.plusDays(random.nextInt(9));
        var appointments = new ArrayList<Appointment>();
        appointments.add(held("m", Role.MEMBER, new Period(LocalDate.of(2024, 3, 1), null)));
        if (random.nextInt(3) == 0) {
            LocalDate until = random.nextInt(3) == 0 ? LocalDate.of(2026, 12, 28) : null;
            appointments.add(held(
                    "s", Role.SECRETARY, new Period(LocalDate.of(2026, 12, 2 + random.nextInt(8)), until)));
        }
        var facts = List.of(new DeclaredFact(
                "registration", new Period(LocalDate.of(2025, 1, 1 + random.nextInt(5)), null), 1));
        var subject = new Subject(new MemberFacts(LI, List.of(), appointments, List.of()), facts);
        var credits = new ArrayList<Credit>();
        for (int n = random.nextInt(5); n > 0; n--) {
            LocalDate day = today.minusDays(random.nextInt(random.nextBoolean() ? 20 : 600));
            credits.add(offer(random, "old" + n, today, false).completed(day, credits.size() + 1, BRANCH));
        }
        var offers = new ArrayList<Offer>();
        int flexible = random.nextInt(4);
        for (int n = 0; n < flexible; n++) {
            offers.add(offer(random, "f" + n, today, false));
        }
        for (int n = random.nextInt(4); n > 0; n--) {
            offers.add(offer(random, "d" + n, today, true));
        }
        return new SmallCase(
                yaml, new Position(book, subject, credits, BRANCH, today, 20 * (1 + random.nextInt(5))), offers);
    }

    private static Appointment held(String id, Role role, Period period) {
        return new Appointment(id, LI, BRANCH, role, period);
    }

    private static Offer offer(Random random, String id, LocalDate today, boolean dated) {
        var tags = new ArrayList<String>();
        for (String tag : TAGS) {
            if (random.nextInt(3) == 0) {
                tags.add(tag);
            }
        }
        @Nullable
        OrganisationLevel level = switch (random.nextInt(3)) {
            case 0 -> OrganisationLevel.COUNTY;
            case 1 -> OrganisationLevel.BRANCH;
            default -> null;
        };
        return new Offer(
                id,
                10 * (1 + random.nextInt(9)),
                new ClassHours(25 * random.nextInt(1, 9)),
                new Category(random.nextBoolean() ? "law" : "other"),
                Set.copyOf(tags),
                random.nextBoolean() ? Strength.MEASURED : Strength.ATTENDED,
                level == null ? null : level == OrganisationLevel.BRANCH ? BRANCH : new OrganisationId("county"),
                level,
                "course:" + (random.nextInt(8) == 0 ? "same" : id),
                dated ? today.plusDays(random.nextInt(12)) : null,
                !dated && random.nextInt(5) == 0 ? today.plusDays(random.nextInt(8)) : null);
    }

    private static String classes() {
        return """
                classes:
                  - { key: both, title: { zh: 全, en: both }, of: [{ categories: [law, other] }] }
                  - { key: online, title: { zh: 网, en: online }, of: [{ strengths: [MEASURED] }, { tags: [online] }] }
                  - { key: online-law, title: { zh: 网法, en: online law }, of: [{ categories: [law], tags: [online] }] }
                  - { key: seasonal, title: { zh: 季, en: seasonal }, of: [{ tags: [season] }] }
                  - { key: county, title: { zh: 县, en: county }, of: [{ held_at_or_above: COUNTY }] }
                  - { key: above, title: { zh: 上, en: above }, of: [{ held_above_own: true }] }
                seasons:
                  - { key: late, title: { zh: 冬, en: late }, from: 12-26, until: 12-30 }
                  - { key: turn, title: { zh: 元, en: turn }, from: 12-28, until: 01-02 }
                """;
    }

    private static String caps(Random random) {
        return "caps:\n"
                + "  - { id: whole, of: " + pick(random, "law", "online-law", "other") + ", hours: "
                + quarter(random, 4)
                + ", per: window }\n"
                + "  - { id: yearly, of: " + pick(random, "both", "law") + ", hours: " + quarter(random, 8) + ", per: "
                + pick(random, "year", "window") + " }\n"
                + "  - { id: each, of: " + pick(random, "both", "online", "law") + ", hours: " + quarter(random, 4)
                + ", per: item }\n";
    }

    private static String obligations(Random random) {
        var text = new StringBuilder("obligations:\n");
        int count = 1 + random.nextInt(3);
        for (int n = 0; n < count; n++) {
            text.append("  - id: ob").append(n).append("\n    title: { zh: 它, en: It }\n    strictness: ");
            text.append(pick(random, "hard", "soft")).append("\n    who:\n      - role: ");
            text.append(random.nextInt(4) == 0 ? "SECRETARY" : "MEMBER").append('\n');
            if (random.nextInt(6) == 0) {
                text.append("    held: any-day\n");
            }
            String window = pick(
                    random,
                    "{ kind: calendar, years: 1, first_year: 2020 }",
                    "{ kind: calendar, years: 1, first_year: 2020 }",
                    "{ kind: calendar, years: 2, first_year: 2025 }",
                    "{ kind: season, season: late }",
                    "{ kind: season, season: turn }",
                    "{ kind: once, months: 1, from: appointment }",
                    "{ kind: anniversary, years: 1, from: registration }",
                    "{ kind: rolling, months: 6 }");
            text.append("    window: ").append(window).append("\n    clauses:\n");
            text.append(clauses(random));
            boolean series = !window.contains("once") && !window.contains("rolling");
            if (series
                    && text.indexOf("first, of: ", text.lastIndexOf("clauses:")) > 0
                    && random.nextInt(3) == 0
                    && text.substring(text.lastIndexOf("first, of: ")).contains("hours")) {
                text.append(
                                "    carry_over: { at_most: 2, from: [first], toward: [first], valid_windows: 1, consumed: ")
                        .append(pick(random, "carried-first", "new-first"))
                        .append(" }\n");
            }
            if (series && random.nextInt(6) == 0) {
                text.append("    late_months: 12\n");
            }
        }
        return text.toString();
    }

    /** A file is refused that has names for nothing, so all of them are asked of somebody who is not there. */
    private static String nobodys() {
        String who = "    strictness: soft\n    who: [{ role: DEPUTY }]\n    window: { kind: season, season: ";
        return "  - id: nobodys-late\n    title: { zh: 无, en: none }\n" + who + "late }\n    clauses:\n"
                + clause("seasonal") + clause("county") + clause("above") + clause("online") + clause("online-law")
                + "  - id: nobodys-turn\n    title: { zh: 无, en: none }\n" + who + "turn }\n    clauses:\n"
                + "      - { id: a-whole, of: both, hours: 0.25, caps: [whole] }\n"
                + "      - { id: a-year, of: both, hours: 0.25, caps: [yearly] }\n"
                + "      - { id: an-item, of: both, hours: 0.25, caps: [each] }\n"
                + "  - id: nobodys-year\n    title: { zh: 无, en: none }\n    strictness: soft\n    who: [{ role: DEPUTY }]\n"
                + "    window: { kind: anniversary, years: 1, from: registration }\n    clauses:\n" + clause("law");
    }

    private static String clause(String of) {
        return "      - { id: of-" + of + ", of: " + of + ", count: 1 }\n";
    }

    private static String clauses(Random random) {
        if (random.nextInt(3) == 0) {
            return "      - { id: first, of: " + pick(random, "seasonal", "county", "above", "both") + ", count: "
                    + (1 + random.nextInt(2)) + " }\n";
        }
        String caps = pick(
                random,
                "",
                "",
                ", caps: [whole]",
                ", caps: [each]",
                ", caps: [whole, yearly]",
                ", caps: [each, whole, yearly]");
        String first = "      - { id: first, of: " + pick(random, "both", "both", "law", "online") + ", hours: "
                + quarter(random, 16) + caps + " }\n";
        String second = switch (random.nextInt(4)) {
            case 0 ->
                "      - { id: part, of: " + pick(random, "law", "other") + ", share: " + pick(random, "50%", "30%")
                        + " }\n";
            case 1 -> "      - { id: times, of: " + pick(random, "seasonal", "county") + ", count: 1 }\n";
            default -> "";
        };
        return first + second;
    }

    private static String quarter(Random random, int most) {
        return new ClassHours(25 * (1 + random.nextInt(most))).toString();
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
