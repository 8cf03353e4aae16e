package org.xueshi.hours.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.ClaimEvidence;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Strength;
import org.xueshi.hours.checkpoint.Tampering.Expected;
import org.xueshi.hours.checkpoint.Tampering.Place;
import org.xueshi.hours.ledger.BookYears;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Forger;
import org.xueshi.hours.ledger.Forger.Said;
import org.xueshi.hours.ledger.Kind;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.PolicyFolder;
import org.xueshi.hours.proof.Archive;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.KnownKeys;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.NoteKey;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.proof.SignedNote;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/**
 * A small ledger of two years with three checkpoints, a witness who holds copies of them elsewhere, and everything that
 * somebody needs to change it behind the application's back.
 */
final class TamperedLedger {

    private static final int MEMBERS = 9;
    private static final int CLOSED = 2025;
    private static final List<String> TABLES = List.of(
            "ledger_entry",
            "ledger_leaf",
            "ledger_checkpoint",
            "ledger_block",
            "ledger_key",
            "ledger_year",
            "closed_assessment",
            "claim");
    private static final Path CONTENT = Path.of("content");

    private final ApplicationContext beans;
    private final JdbcTemplate sql;
    private final Forger forger;
    private final Policies policies;
    private final Path scratch;
    private final Map<String, Integer> coveredLength = new HashMap<>();
    private Verifier verifier;
    private KnownKeys trusted = KnownKeys.NONE;

    TamperedLedger(ApplicationContext beans, Path scratch) throws IOException {
        this.beans = beans;
        this.scratch = scratch;
        sql = beans.getBean(JdbcTemplate.class);
        forger = new Forger(sql);
        policies = beans.getBean(Policies.class);
        verifier = beans.getBean(Verifier.class);
        make();
    }

    JdbcTemplate sql() {
        return sql;
    }

    Forger forger() {
        return forger;
    }

    private void make() throws IOException {
        Stream.of("claim_event", "ledger_finding", "ledger_verification").forEach(this::empty);
        TABLES.forEach(this::empty);
        Path own = beans.getBean(Checkpoints.class).archive().note(1).getParent();
        if (Files.isDirectory(own)) {
            try (Stream<Path> files = Files.list(own)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        NightWatch night = beans.getBean(NightWatch.class);
        ApplicationClock.at(Instant.parse("2025-12-20T04:00:00Z"), () -> post(2025, 3));
        ApplicationClock.at(Instant.parse("2026-01-10T04:00:00Z"), () -> {
            beans.getBean(TransactionTemplate.class)
                    .executeWithoutResult(
                            status -> beans.getBean(BookYears.class).close(2025, new MemberId("admin")));
            keepAssessments();
            MadeUpClose.sign(beans, CLOSED);
        });
        snapshot("first");
        ApplicationClock.at(Instant.parse("2026-06-10T04:00:00Z"), () -> {
            post(2026, 3);
            signed(night);
        });
        sql.queryForList("select member_id from ledger_entry group by member_id", String.class)
                .forEach(member -> coveredLength.put(member, chainOf(member).size()));
        Path witness = scratch.resolve("witness");
        Files.createDirectories(witness);
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.toList()) {
                Files.copy(file, witness.resolve(file.getFileName().toString()));
            }
        }
        trusted = beans.getBean(SigningKeys.class).published();
        ApplicationClock.at(Instant.parse("2026-06-11T04:00:00Z"), () -> post(2026, 1));
        snapshot("true");
    }

    private static void signed(NightWatch night) {
        if (night.run().flatMap(NightWatch.Night::checkpoint).isEmpty()) {
            throw new IllegalStateException("no checkpoint was signed");
        }
    }

    private void empty(String table) {
        sql.update("delete from " + table);
    }

    private void post(int year, int entries) {
        List<Content> contents = new ArrayList<>();
        for (int m = 0; m < MEMBERS; m++) {
            for (int e = 0; e < entries; e++) {
                contents.add(content("member-" + m, year, "%d-%d-%s".formatted(year, e, Instant.now()), m, e));
            }
        }
        Ledger ledger = beans.getBean(Ledger.class);
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            List<Entry> posted = ledger.append(contents);
            posted.stream()
                    .filter(entry -> entry.sequence() == 2)
                    .forEach(entry -> ledger.reverse(
                            entry.content().member(), 2, new MemberId("leader"), "Posted for the wrong course."));
        });
    }

    private Content content(String member, int year, String source, int m, int e) {
        String claim = "claim-" + Sha256.of(member + source).toString().substring(0, 20);
        String evidence = "{\"kind\":\"attested\",\"by\":\"x\",\"minutes\":" + (45 + m + e) + ",\"statement\":\"s\"}";
        var policy = policies.inForceOn(LocalDate.of(year, 6, 1)).ref();
        sql.update(
                "insert into claim (id, member_id, source, title_zh, title_en, category, activity_day, activity_year,"
                        + " branch_id, approver_id, hundredths, strength, counted_seconds, discarded_seconds, evidence,"
                        + " evidence_digest, policy_id, policy_version, policy_digest, state, raised_at_ms, version)"
                        + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                claim,
                member,
                source,
                "题",
                "title",
                "collective",
                LocalDate.of(year, 6, 1),
                year,
                "east",
                "east",
                100,
                "ATTESTED",
                2700,
                0,
                evidence,
                Sha256.of(evidence).bytes(),
                policy.id(),
                policy.version(),
                policy.digest().bytes(),
                "POSTED",
                0,
                0);
        return new Content(
                Kind.POSTING,
                new MemberId(member),
                source,
                year,
                new ClassHours(100 + 10 * m + e),
                Category.COLLECTIVE,
                Tags.NONE,
                Strength.ATTESTED,
                new Localised("题" + e, "title " + e),
                null,
                new OrganisationId("east"),
                LocalDate.of(year, 6, 1),
                new ClaimId(claim),
                Sha256.of(evidence),
                policy,
                new MemberId("leader"),
                null);
    }

    /** As a close writes them; nobody computes them here. */
    private void keepAssessments() {
        for (int m = 0; m < MEMBERS; m++) {
            sql.update(
                    "insert into closed_assessment (member_id, book_year, facts, chain_length, digest) values (?,?,?,?,?)",
                    member(m),
                    CLOSED,
                    "{\"member\":\"" + m + "\"}",
                    3,
                    Sha256.of("assessment " + m).bytes());
        }
    }

    private void snapshot(String name) {
        TABLES.forEach(table -> {
            sql.execute("drop table if exists " + name + "_" + table);
            sql.execute("create table " + name + "_" + table + " as select * from " + table);
        });
    }

    private void restore(String name) {
        TABLES.forEach(table -> {
            empty(table);
            sql.update("insert into " + table + " select * from " + name + "_" + table);
        });
    }

    /** As it was before anybody touched it. */
    void restore() {
        restore("true");
        verifier = beans.getBean(Verifier.class);
    }

    /** What the verifier says when the witness's copies and keys are held against it. */
    Verification verify() {
        return verifier.verify(new Archive(scratch.resolve("witness")), trusted);
    }

    // What tampering needs

    Place covered(Random random) {
        String member = member(random.nextInt(MEMBERS));
        return new Place(member, 1 + random.nextInt(coveredLength.get(member)));
    }

    Expected assessed(Random random) {
        return new Expected(member(random.nextInt(MEMBERS)), CLOSED);
    }

    String another(String member, Random random) {
        String other = member;
        while (other.equals(member)) {
            other = member(random.nextInt(MEMBERS));
        }
        return other;
    }

    private static String member(int number) {
        return "member-" + number;
    }

    List<Said> chain(Place place) {
        return chainOf(place.member());
    }

    List<Said> chain(String member) {
        return chainOf(member);
    }

    private List<Said> chainOf(String member) {
        return new ArrayList<>(forger.chain(member));
    }

    /** Puts this chain in place of the member's and makes leaves, blocks and the checkpoint's row fit it. */
    void replaceWithLeaves(String member, List<Said> chain) {
        List<Entry> sealed = forger.replace(member, chain);
        List<Leaf> before = sql.query(
                "select salt, book_year from ledger_leaf where member_id = ? order by since_checkpoint",
                (row, n) -> new Leaf(row.getBytes(1), member, row.getInt(2), 0, 0, 0, Sha256.NONE),
                member);
        int covered = Math.min(coveredLength.get(member), sealed.size());
        sql.update("delete from ledger_leaf where member_id = ?", member);
        for (int year : List.of(2025, 2026)) {
            List<Entry> of = sealed.subList(0, covered).stream()
                    .filter(entry -> entry.content().year() == year)
                    .toList();
            if (!of.isEmpty() && before.stream().anyMatch(leaf -> leaf.year() == year)) {
                sql.update(
                        "insert into ledger_leaf (member_id, book_year, since_checkpoint, hundredths, entries, last_seq,"
                                + " head, salt) values (?,?,?,?,?,?,?,?)",
                        member,
                        year,
                        year == 2025 ? 1 : 2,
                        of.stream()
                                .mapToInt(entry -> entry.content().amount().hundredths())
                                .sum(),
                        of.size(),
                        of.getLast().sequence(),
                        of.getLast().hash().bytes(),
                        before.stream()
                                .filter(leaf -> leaf.year() == year)
                                .findFirst()
                                .orElseThrow()
                                .salt());
            }
        }
    }

    Expected setBack(Random random) {
        restore("first");
        // The first member in order is where a verifier notices first; each of them lost everything after the close.
        String member = member(random.nextInt(MEMBERS));
        return new Expected(member, chainOf(member).size() + 1);
    }

    Expected changeEvidence(Random random) {
        Place place = postingWithClaim(random);
        String claim = sql.queryForObject(
                "select claim_id from ledger_entry where member_id = ? and seq = ?",
                String.class,
                place.member(),
                place.sequence());
        if (random.nextInt(4) == 0) {
            sql.update("delete from claim where id = ?", claim);
        } else {
            String evidence = "{\"kind\":\"attested\",\"by\":\"x\",\"minutes\":" + (500 + random.nextInt(900)) + "}";
            sql.update(
                    "update claim set evidence = ?, evidence_digest = ? where id = ?",
                    evidence,
                    Sha256.of(evidence).bytes(),
                    claim);
        }
        return place.expected();
    }

    private Place postingWithClaim(Random random) {
        Place place = covered(random);
        // The second entry was reversed: its reversal rests on the same claim, and the second is the first to show it.
        return chain(place).get(place.index()).content().kind() == Kind.POSTING ? place : new Place(place.member(), 2);
    }

    Expected changePolicy(Random random) {
        try {
            Path policiesFolder = scratch.resolve("content").resolve("policies");
            Files.createDirectories(policiesFolder);
            try (Stream<Path> files = Files.list(CONTENT.resolve("policies"))) {
                for (Path file : files.toList()) {
                    String text = Files.readString(file);
                    Files.writeString(
                            policiesFolder.resolve(file.getFileName().toString()),
                            file.endsWith("default.yaml")
                                    ? text.replaceFirst(
                                            "class_hour_minutes: 45", "class_hour_minutes: " + (1 + random.nextInt(44)))
                                    : text);
                }
            }
            verifier = new Verifier(
                    beans.getBean(LedgerWalk.class),
                    beans.getBean(StoredCheckpoints.class),
                    beans.getBean(StoredLeaves.class),
                    beans.getBean(SigningKeys.class),
                    beans.getBean(ClaimEvidence.class),
                    PolicyFolder.read(scratch.resolve("content")),
                    beans.getBean(BookYears.class),
                    beans.getBean(ApplicationClock.class));
            return new Expected(member(random.nextInt(MEMBERS)), 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void signAllWithAnotherKey() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            NoteKey own = NoteKey.of(trusted.keys().getFirst().name(), pair.getPublic());
            sql.update("update ledger_key set public_key = ?", own.toString());
            Sha256 previous = Sha256.NONE;
            for (int number : notes()) {
                Checkpoint old = checkpoint(number);
                var forged =
                        new Checkpoint(old.origin(), old.size(), old.root(), number, old.closes(), old.at(), previous);
                var note = new SignedNote(
                        forged.text(), List.of(SignedNote.Mark.sign(forged.text(), own, pair.getPrivate())));
                sql.update("update ledger_checkpoint set note = ? where number = ?", note.toString(), number);
                previous = forged.hash();
            }
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Integer> notes() {
        return sql.queryForList("select number from ledger_checkpoint order by number", Integer.class);
    }

    private Checkpoint checkpoint(int number) {
        String note = sql.queryForObject("select note from ledger_checkpoint where number = ?", String.class, number);
        return Checkpoint.read(SignedNote.read(note).text());
    }

    /** The newest checkpoint's root is forged, or an older checkpoint put in its place, with the signature that was there. */
    void replaceACheckpoint(Random random) {
        String first = sql.queryForObject("select note from ledger_checkpoint where number = 1", String.class);
        Checkpoint newest = checkpoint(2);
        var forged = new Checkpoint(
                newest.origin(),
                newest.size(),
                Sha256.of("forged" + random.nextInt()),
                newest.number(),
                newest.closes(),
                newest.at(),
                newest.previous());
        SignedNote signed = SignedNote.read(first);
        sql.update(
                "update ledger_checkpoint set note = ? where number = 2",
                random.nextBoolean() ? first : new SignedNote(forged.text(), signed.marks()).toString());
    }

    Expected addToClosedYear(Random random) {
        String member = member(random.nextInt(MEMBERS));
        List<Said> chain = chainOf(member);
        Said model = chain.getFirst();
        chain.add(model.with(content -> Forger.from(content, "late:" + random.nextInt(1_000_000))));
        forger.replace(member, chain);
        return new Expected(member, chain.size());
    }

    static List<Integer> seeds(long seed, int count) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(n -> random.nextInt()).toList();
    }
}
