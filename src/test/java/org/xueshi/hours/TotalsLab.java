package org.xueshi.hours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Stretch;
import org.xueshi.common.Tags;
import org.xueshi.common.Verdict;
import org.xueshi.hours.Evidence.Measured;
import org.xueshi.hours.checkpoint.SigningKeys;
import org.xueshi.hours.checkpoint.TranscriptScope;
import org.xueshi.hours.checkpoint.Transcripts;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.proof.EntryText;
import org.xueshi.hours.proof.TranscriptCheck;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.records.HourSheets;

/**
 * Makes random years of members by claims, decisions, reversals and corrections, keeps beside them in plain numbers what they should come
 * to, and asks every place that shows a total for its own.
 */
final class TotalsLab {

    static final int[] YEARS = {2025, 2026};

    /** The sheet's column of class hours. */
    private static final int HOURS = 6;

    private static final int PAGE = 4;
    private static final List<Category> CATEGORIES = List.of(
            Category.CENTRALIZED,
            Category.COLLECTIVE,
            Category.ORGANISATIONAL_LIFE,
            Category.PRACTICAL,
            Category.SELF_STUDY);

    private final BeanFactory beans;
    private final Acting acting;
    private final MemberId leader;
    private final OrganisationId organiser;

    /** Runs something with a member signed in. */
    interface Acting {
        <T> T as(MemberId member, Supplier<T> action);
    }

    /** @param leader of all members that are brought here */
    TotalsLab(BeanFactory beans, Acting acting, MemberId leader, OrganisationId organiser) {
        this.beans = beans;
        this.acting = acting;
        this.leader = leader;
        this.organiser = organiser;
    }

    /** What a member's years should come to, in hundredths. */
    record Made(MemberId member, Map<Integer, Integer> credited, Map<Integer, Integer> pending) {
        private void credit(int year, int hundredths) {
            credited.merge(year, hundredths, Integer::sum);
        }

        int credited(int year) {
            return credited.getOrDefault(year, 0);
        }

        int pending(int year) {
            return pending.getOrDefault(year, 0);
        }
    }

    /** A random sequence from the seed: the same each time. */
    Made make(MemberId member, long seed, int steps) {
        var random = new Random(seed);
        var made = new Made(member, new TreeMap<>(), new TreeMap<>());
        for (int step = 0; step < steps; step++) {
            step(made, random, step);
        }
        return made;
    }

    private void step(Made made, Random random, int number) {
        var day = LocalDate.of(2025 + random.nextInt(2), 1 + random.nextInt(11), 1 + random.nextInt(28));
        ClaimId id =
                raise(made.member(), "course:" + number, CATEGORIES.get(random.nextInt(5)), day, random.nextInt(7_000));
        ClaimDetail claim =
                acting.as(made.member(), () -> beans.getBean(Claims.class).mine(id));
        int credit = claim.credit().hundredths();
        int what = random.nextInt(8);
        if (claim.entry() != null) {
            made.credit(day.getYear(), credit);
            amend(made, claim.entry(), credit, day.getYear(), what, random);
        } else if (what == 0) {
            made.pending().merge(day.getYear(), credit, Integer::sum);
        } else if (what == 1) {
            acting.as(leader, () -> sendBack(id));
        } else {
            HoursPosted posted =
                    acting.as(leader, () -> beans.getBean(Approvals.class).approve(seen(id)));
            made.credit(posted.year(), credit);
            amend(made, posted.sequence(), credit, posted.year(), what, random);
        }
    }

    private void amend(Made made, int sequence, int credit, int year, int what, Random random) {
        if (what == 2) {
            acting.as(
                    leader,
                    () -> beans.getBean(Reversals.class).reverse(made.member(), sequence, "Posted by mistake."));
            made.credit(year, -credit);
        } else if (what == 3 && credit > 1) {
            var right = new ClassHours(1 + random.nextInt(credit - 1));
            var category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
            acting.as(
                    leader,
                    () -> beans.getBean(Corrections.class)
                            .correct(made.member(), sequence, right, category, "Not all of it was attended."));
            made.credit(year, right.hundredths() - credit);
        }
    }

    private SeenClaim seen(ClaimId id) {
        return beans.getBean(Approvals.class).detail(id).seen();
    }

    private boolean sendBack(ClaimId id) {
        beans.getBean(Approvals.class).sendBack(seen(id), "Something is missing.");
        return true;
    }

    private ClaimId raise(MemberId member, String source, Category category, LocalDate day, int seconds) {
        var from = day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        var claim = new NewClaim(
                member,
                source,
                new Localised("防汛安全 " + source, "Flood safety " + source),
                category,
                Tags.NONE,
                category.equals(Category.SELF_STUDY) ? null : organiser,
                day,
                new Measured(
                        Map.of(Verdict.COUNTED, (long) seconds),
                        1,
                        90,
                        5_400,
                        List.of(new Stretch(from, from.plusSeconds(seconds + 1), Verdict.COUNTED))));
        ClaimId id = beans.getBean(TransactionTemplate.class)
                .execute(status -> beans.getBean(Claims.class).raise(claim));
        return java.util.Objects.requireNonNull(id);
    }

    /** Every place that shows a total of the year, by what it is, once there is a checkpoint over it. */
    Map<String, Integer> totals(Made made, int year) {
        MemberId member = made.member();
        var years = beans.getBean(MemberYears.class);
        MemberYear page = acting.as(member, () -> years.mine(year));
        Map<String, Integer> totals = new LinkedHashMap<>();
        totals.put("page", page.assessment().total().hundredths());
        totals.put("leader's page", total(acting.as(leader, () -> years.of(member, year))));
        totals.put(
                "shares of the requirement",
                page.assessment().shares().stream()
                        .mapToInt(share -> share.hours().hundredths())
                        .sum());
        totals.put("list of entries", sum(list(member, year)));
        totals.put(
                "source of the API",
                beans.getBean(Ledger.class).ofYear(member, year).stream()
                        .mapToInt(entry -> entry.content().amount().hundredths())
                        .sum());
        totals.put("export", sheet(made.member(), year, member));
        totals.put("leader's export", sheet(made.member(), year, leader));
        totals.put("rows of the table", rows(member, year));
        transcript(member, new TranscriptScope(year), totals);
        return totals;
    }

    /** The same over all years. */
    Map<String, Integer> career(Made made) {
        Map<String, Integer> totals = new LinkedHashMap<>();
        transcript(made.member(), TranscriptScope.CAREER, totals);
        return totals;
    }

    /** Hours that the page says count toward what is required, and those of the entries that say so. */
    Map<String, Integer> toward(Made made, int year) {
        MemberYear page =
                acting.as(made.member(), () -> beans.getBean(MemberYears.class).mine(year));
        return Map.of(
                "requirement", page.assessment().toward().hundredths(),
                "entries",
                        sum(list(made.member(), year).stream()
                                .filter(EntryLine::countsTowardFloor)
                                .toList()));
    }

    int pendingOnThePage(Made made, int year) {
        return acting.as(made.member(), () -> beans.getBean(MemberYears.class).mine(year))
                .pending()
                .hundredths();
    }

    private static int total(MemberYear year) {
        return year.assessment().total().hundredths();
    }

    private static int sum(List<EntryLine> lines) {
        return lines.stream().mapToInt(line -> line.amount().hundredths()).sum();
    }

    private List<EntryLine> list(MemberId member, int year) {
        var all = new ArrayList<EntryLine>();
        List<EntryLine> page;
        int number = 0;
        do {
            int at = number++;
            page = acting.as(member, () -> beans.getBean(MemberYears.class).myEntries(year, at, PAGE));
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
    }

    private int sheet(MemberId member, int year, MemberId reader) {
        byte[] csv = acting.as(
                reader,
                () -> beans.getBean(HourSheets.class)
                        .of(member, year, Locale.ENGLISH)
                        .bytes());
        try (var parser = CSVParser.parse(new String(csv, StandardCharsets.UTF_8).substring(1), CSVFormat.RFC4180)) {
            return parser.stream()
                    .skip(1)
                    .mapToInt(row -> new java.math.BigDecimal(row.get(HOURS))
                            .movePointRight(2)
                            .intValueExact())
                    .sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int rows(MemberId member, int year) {
        Integer sum = beans.getBean(JdbcTemplate.class)
                .queryForObject(
                        "select coalesce(sum(hundredths), 0) from ledger_entry where member_id = ? and book_year = ?",
                        Integer.class,
                        member.value(),
                        year);
        return sum == null ? 0 : sum;
    }

    /** What a stranger reads: the entries shown, and the totals that the checkpoint vouches for. */
    private void transcript(MemberId member, TranscriptScope scope, Map<String, Integer> totals) {
        var ledger = beans.getBean(Ledger.class);
        boolean nothing = scope.isCareer()
                ? ledger.years(member).isEmpty()
                : ledger.ofYear(member, scope.year()).isEmpty();
        if (nothing) {
            return;
        }
        var issued = acting.as(member, () -> beans.getBean(Transcripts.class).issue(member, scope));
        var verdict =
                new TranscriptCheck(beans.getBean(SigningKeys.class).published(), List.of()).verify(issued.bytes());
        if (verdict instanceof org.xueshi.hours.proof.Verdict.True found) {
            totals.put(
                    "entries of the transcript " + scope,
                    found.entries().stream().mapToInt(EntryText::hundredths).sum());
            totals.put(
                    "total of the transcript " + scope,
                    found.transcript().leaves().stream()
                            .mapToInt(leaf -> leaf.leaf().hundredths())
                            .sum());
        } else {
            throw new AssertionError("a transcript that does not prove itself: " + verdict);
        }
    }
}
