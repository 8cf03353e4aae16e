package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.hours.checkpoint.Finding;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.checkpoint.LedgerBusyRefused;
import org.xueshi.hours.checkpoint.LedgerCare;
import org.xueshi.hours.checkpoint.LedgerCare.Busy;
import org.xueshi.hours.checkpoint.LedgerCare.Found;
import org.xueshi.hours.checkpoint.LedgerCare.Signed;
import org.xueshi.hours.checkpoint.NoSigningKeyRefused;
import org.xueshi.hours.checkpoint.TranscriptScope;
import org.xueshi.hours.checkpoint.Transcripts;
import org.xueshi.hours.checkpoint.Verifier;
import org.xueshi.hours.checkpoint.WitnessRefused;
import org.xueshi.hours.checkpoint.Witnesses;
import org.xueshi.hours.checkpoint.YearClosing;
import org.xueshi.hours.checkpoint.YearClosing.BookYear;
import org.xueshi.hours.checkpoint.YearStaysOpenRefused;
import org.xueshi.hours.proof.Archive;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.KnownKeys;
import org.xueshi.hours.proof.NoteKey;
import org.xueshi.hours.proof.SignedNote;
import org.xueshi.hours.proof.Witness;
import org.xueshi.hours.year.ClosedAssessments;
import org.xueshi.people.Mark;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** L5, L7: checkpoints and closes are signed over what is right; what is wrong raises an alarm that those in charge see. */
class TheLedgerIsLookedAfterTest extends HoursDatabaseTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final String WORDS = "Restored from last night’s backup.";

    @Autowired
    LedgerCare care;

    @Autowired
    YearClosing closing;

    @Autowired
    Witnesses witnesses;

    @Autowired
    Transcripts transcripts;

    @Autowired
    ClosedAssessments assessments;

    @Value("${xueshi.data}")
    Path data;

    private MemberId admin;
    private MemberId auditor;

    @BeforeEach
    void anEmptyLedger() throws IOException {
        Stream.of(
                        "ledger_leaf",
                        "ledger_checkpoint",
                        "ledger_block",
                        "ledger_key",
                        "ledger_finding",
                        "ledger_verification")
                .forEach(table -> sql.update("delete from " + table));
        for (String folder : List.of("checkpoints", "keys")) {
            empty(data.resolve(folder));
        }
        admin = village.member("admin", Village.EAST);
        village.appoint(admin, Village.COUNTY, Role.ADMINISTRATOR, Period.since(LONG_AGO));
        auditor = village.member("auditor", Village.EAST);
        village.appoint(auditor, Village.COUNTY, Role.AUDITOR, Period.since(LONG_AGO));
    }

    private static void empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private LedgerCare.Outcome verifyNow() {
        return village.as(auditor, care::verifyNow);
    }

    @Test
    void eachCheckpointFollowsFromTheOneBefore() {
        posted(centralized(li, "course:1", 2_700));
        assertThat(verifyNow()).isEqualTo(new Signed(1, 1, 1));
        posted(centralized(li, "course:2", 2_700));
        assertThat(verifyNow()).isEqualTo(new Signed(1, 2, 2));

        var lines = village.as(auditor, () -> care.checkpoints(0, 10));
        Checkpoint newest = checkpoint(lines.getFirst().note());
        assertThat(newest.number()).isEqualTo(2);
        assertThat(newest.size()).isEqualTo(1);
        assertThat(newest.previous())
                .isEqualTo(checkpoint(lines.getLast().note()).hash());
        assertThat(SignedNote.read(lines.getFirst().note())
                        .signedBy(village.as(auditor, care::key).orElseThrow()))
                .isTrue();
        assertThat(data.resolve("checkpoints/00000002.note"))
                .hasContent(lines.getFirst().note());
        assertThat(rows("ledger_leaf")).isEqualTo(2);
    }

    private static Checkpoint checkpoint(String note) {
        return Checkpoint.read(SignedNote.read(note).text());
    }

    @Test
    void aLeafThatDidNotChangeIsNotWrittenAgain() {
        posted(centralized(li, "course:1", 2_700));
        verifyNow();
        verifyNow();

        assertThat(rows("ledger_leaf")).isEqualTo(1);
        assertThat(rows("ledger_checkpoint")).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsToldOnceToThoseInCharge() {
        posted(centralized(li, "course:1", 2_700));
        verifyNow();
        sql.update("update ledger_entry set hundredths = 900");

        assertThat(verifyNow()).isEqualTo(new Found(1));
        verifyNow();

        var alarms = village.as(admin, care::alarms);
        assertThat(alarms).hasSize(1);
        assertThat(alarms.getFirst().finding().reason()).isEqualTo(Reason.WRONG_HASH);
        assertThat(alarms.getFirst().finding().sequence()).isEqualTo(1);
        assertThat(alarms.getFirst().memberName()).isNotNull().hasFieldOrPropertyWithValue("en", "Comrade li");
        for (MemberId told : List.of(admin, auditor)) {
            verify(notices, times(1)).send(eq(told), eq("hours.notice.ledger-alarm"), eq(List.of("1")), eq("ledger"));
        }
        verify(notices, never()).send(eq(wang), eq("hours.notice.ledger-alarm"), any(), any());
    }

    /** The tree keeps what was known of the member, so nothing wrong is ever signed. */
    @Test
    void nothingWrongIsSigned() {
        posted(centralized(li, "course:1", 2_700));
        posted(centralized(wang2(), "course:1", 2_700));
        verifyNow();
        byte[] root = sql.queryForObject("select root from ledger_checkpoint where number = 1", byte[].class);
        sql.update("update ledger_entry set hundredths = 900 where member_id = 'li'");
        verifyNow();

        assertThat(sql.queryForObject("select root from ledger_checkpoint where number = 2", byte[].class))
                .isEqualTo(root);
    }

    private MemberId wang2() {
        return village.member("second", Village.EAST);
    }

    /** The chain is as it was; what the year was assessed to is not what it was closed with. */
    @Test
    void aClosedYearThatComputesToSomethingElseIsToldOnceToThoseInCharge() {
        posted(claim(li, "course:1", Category.CENTRALIZED, LocalDate.of(2025, 5, 1), measured(2_700)));
        ApplicationClock.at(Village.noon("2026-01-20"), () -> {
            verifyNow();
            assertThat(village.as(admin, () -> closing.close(2025))).isInstanceOf(Signed.class);
        });
        assertThat(verifyNow()).isInstanceOf(Signed.class);
        for (String changed : List.of(
                "update closed_assessment set chain_length = 0 where member_id = 'li'",
                "update closed_assessment set facts = 'no facts' where member_id = 'li'")) {
            sql.update(changed);
            assertThat(verifyNow()).isEqualTo(new Found(1));
        }

        assertThat(village.as(admin, care::alarms)).singleElement().satisfies(alarm -> {
            assertThat(alarm.finding()).isEqualTo(new Finding(Reason.ASSESSED_OTHERWISE, "li", 2025));
            assertThat(alarm.memberName()).isNotNull();
        });
        for (MemberId inCharge : List.of(admin, auditor)) {
            verify(notices, times(1)).send(eq(inCharge), eq("hours.notice.ledger-alarm"), any(), eq("ledger"));
        }
        assertThat(rows("ledger_checkpoint")).isEqualTo(6);
        assertThat(village.as(li, () -> transcripts.issue(li, new TranscriptScope(2025))))
                .isNotNull();
    }

    /** A row that fits itself, but is not the one of the close. */
    @Test
    void aClosedYearThatWasAssessedAnewIsTold() {
        ApplicationClock.at(Village.noon("2026-01-20"), () -> {
            posted(claim(li, "course:1", Category.CENTRALIZED, LocalDate.of(2025, 5, 1), measured(2_700)));
            verifyNow();
            assertThat(village.as(admin, () -> closing.close(2025))).isInstanceOf(Signed.class);
        });
        assertThat(verifyNow()).isInstanceOf(Signed.class);
        sql.update("delete from closed_assessment where member_id = 'li'");
        assertThat(verifyNow()).isEqualTo(new Found(1));
        village.mark(li, Mark.EXEMPT, Period.since(LONG_AGO));
        assessments.freeze(2025);

        assertThat(assessments.of(li, 2025).orElseThrow().asWritten()).isTrue();
        assertThat(verifyNow()).isEqualTo(new Found(1));
        assertThat(village.as(admin, care::alarms))
                .extracting(LedgerCare.Alarm::finding)
                .containsExactly(new Finding(Reason.ASSESSED_OTHERWISE, "li", 2025));
    }

    /** What is closed is what a note signs, whatever is written beside it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_checkpoint set closed_year = null",
                "delete from ledger_year where book_year = 2025",
                "update ledger_year set closed_at_ms = null where book_year = 2025"
            })
    void aYearThatACheckpointClosedIsNotOpenedAgain(String opened) {
        ApplicationClock.at(Village.noon("2026-01-20"), () -> {
            posted(claim(li, "course:1", Category.CENTRALIZED, LocalDate.of(2025, 5, 1), measured(2_700)));
            verifyNow();
            assertThat(village.as(admin, () -> closing.close(2025))).isInstanceOf(Signed.class);

            sql.update(opened);
            posted(claim(li, "course:2", Category.CENTRALIZED, LocalDate.of(2025, 5, 1), measured(2_700)));
            boolean booked = ledger.ofYear(li, 2025).size() == 2;

            assertThat(booked).isEqualTo(opened.contains("ledger_year"));
            assertThat(verifyNow()).isEqualTo(new Found(booked ? 2 : 1));
            assertThat(village.as(admin, care::alarms))
                    .extracting(LedgerCare.Alarm::finding)
                    .contains(new Finding(Reason.WRONG_CHECKPOINT, null, 3));
            assertThat(rows("ledger_checkpoint")).isEqualTo(3);
            refused(() -> village.as(admin, () -> closing.close(2025)), YearStaysOpenRefused.class);
        });
    }

    /** However much is wrong with members: on what concerns all depends whether anything is signed. */
    @Test
    void amongAThousandFindingsTheOneThatConcernsAllIsKeptAndSeenFirst() {
        posted(centralized(li, "course:1", 2_700));
        assertThat(verifyNow()).isInstanceOf(Signed.class);
        copyTheEntryToMembers(Verifier.MOST_FINDINGS + 1);
        sql.update("update ledger_leaf set hundredths = hundredths + 1");

        assertThat(verifyNow()).isEqualTo(new Found(Verifier.MOST_FINDINGS + 1));
        assertThat(rows("ledger_checkpoint")).isEqualTo(1);
        assertThat(village.as(admin, care::alarms).getFirst().finding())
                .isEqualTo(new Finding(Reason.WRONG_ROOT, null, 1));
        verifyNow();
        assertThat(rows("ledger_finding")).isEqualTo(Verifier.MOST_FINDINGS + 1);
    }

    /** Each has an entry that is somebody else's. */
    private void copyTheEntryToMembers(int members) {
        var row = sql.queryForMap("select * from ledger_entry");
        List<String> others = row.keySet().stream()
                .filter(column -> !column.equals("member_id"))
                .toList();
        String insert = "insert into ledger_entry (member_id, " + String.join(", ", others) + ") values (?"
                + ", ?".repeat(others.size()) + ")";
        sql.batchUpdate(
                insert,
                IntStream.range(0, members)
                        .mapToObj(n -> Stream.concat(
                                        Stream.of(village.member("member-" + n, Village.EAST)
                                                .value()),
                                        others.stream().map(row::get))
                                .toArray())
                        .toList());
    }

    @Test
    void anAlarmIsClosedWithWordsAndComesBackIfItIsStillTrue() {
        posted(centralized(li, "course:1", 2_700));
        sql.update("update ledger_entry set hundredths = 900");
        verifyNow();
        String id = village.as(admin, care::alarms).getFirst().id();

        refused(() -> village.as(admin, () -> care.closeAlarm(id, " ")), WordsRefused.class);
        village.as(admin, () -> care.closeAlarm(id, WORDS));
        assertThat(village.as(admin, care::alarms)).isEmpty();
        refused(() -> village.as(admin, () -> care.closeAlarm(id, WORDS)), NotAllowedRefused.class);

        verifyNow();
        assertThat(village.as(admin, care::alarms)).hasSize(1);
        sql.update("update ledger_entry set hundredths = 100");
        assertThat(verifyNow()).isInstanceOf(Signed.class);
    }

    @Test
    void aNewKeySignsAndTheOldOnesCheckpointsStayTrue() {
        posted(centralized(li, "course:1", 2_700));
        verifyNow();
        var before = village.as(admin, care::key).orElseThrow();
        var after = village.as(admin, care::changeKey);

        assertThat(after).isNotEqualTo(before);
        assertThat(verifyNow()).isEqualTo(new Signed(1, 1, 2));
        SignedNote newest = SignedNote.read(
                village.as(auditor, () -> care.checkpoints(0, 1)).getFirst().note());
        assertThat(newest.signedBy(after)).isTrue();
        assertThat(newest.signedBy(before)).isFalse();
    }

    /** Whoever stole it may have put a checkpoint behind those that there are; nobody signs anything on top of it. */
    @Test
    void aCheckpointThatARetiredKeySignedStopsTheSigningUntilItIsTakenAway() throws Exception {
        posted(centralized(li, "course:1", 2_700));
        verifyNow();
        village.as(admin, care::changeKey);
        verifyNow();
        resign(2, 1);

        assertThat(verifyNow()).isInstanceOf(Found.class);
        assertThat(village.as(admin, care::alarms))
                .extracting(LedgerCare.Alarm::finding)
                .contains(new Finding(Reason.WRONG_CHECKPOINT, null, 2), new Finding(Reason.WRONG_ARCHIVE, null, 2));
        assertThat(rows("ledger_checkpoint")).isEqualTo(2);

        sql.update("delete from ledger_checkpoint where number = 2");
        Files.delete(data.resolve("checkpoints/00000002.note"));
        Files.delete(data.resolve("checkpoints/00000002.delta.gz"));
        assertThat(verifyNow()).isEqualTo(new Signed(1, 1, 2));
    }

    /** Where a key was changed while a checkpoint was being made: the one after it speaks for it. */
    @Test
    void aCheckpointOfARetiredKeyStandsIfTheNewKeySignedOneThatFollowsFromIt() throws Exception {
        posted(centralized(li, "course:1", 2_700));
        verifyNow();
        village.as(admin, care::changeKey);
        verifyNow();
        verifyNow();
        resign(2, 1);

        assertThat(verifyNow()).isEqualTo(new Signed(1, 1, 4));
    }

    /** The checkpoint with the same text, signed by that key instead, in the database and in the archive. */
    private void resign(int checkpoint, int keyNumber) throws Exception {
        List<String> lines = Files.readAllLines(data.resolve("keys/ledger-" + keyNumber + ".key"));
        var secret = KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1))));
        var archive = new Archive(data.resolve("checkpoints"));
        String text = archive.readNote(checkpoint).text();
        var mark = SignedNote.Mark.sign(text, NoteKey.read(lines.getFirst()), secret);
        var note = new SignedNote(text, List.of(mark));
        archive.write(checkpoint, note);
        sql.update("update ledger_checkpoint set note = ? where number = ?", note.toString(), checkpoint);
    }

    /** Else a checkpoint that has begun would be signed with the key that was handed over. */
    @Test
    void theKeyIsNotChangedWhileACheckpointIsMade() {
        posted(centralized(li, "course:1", 2_700));
        verifyNow();
        var before = village.as(admin, care::key);
        String until = "update shedlock set lock_until = ? where name = 'ledger-checkpoint'";
        sql.update(until, LocalDate.of(2037, 1, 1).atStartOfDay());
        try {
            refused(() -> village.as(admin, care::changeKey), LedgerBusyRefused.class);
            assertThat(verifyNow()).isInstanceOf(Busy.class);
        } finally {
            sql.update(until, LONG_AGO.atStartOfDay());
        }
        assertThat(village.as(admin, care::key)).isEqualTo(before);
        assertThat(village.as(admin, care::changeKey)).isNotEqualTo(before.orElseThrow());
    }

    /** A stop after the key was stored, and before anybody knew of it. */
    @Test
    void aKeyThatNobodyKnowsOfDoesNotHinderTheNextChangeAndNeverSigns() throws IOException {
        posted(centralized(li, "course:1", 2_700));
        verifyNow();
        village.as(admin, care::changeKey);
        sql.update("delete from ledger_key where number = 2");
        List<String> leftover = Files.readAllLines(data.resolve("keys/ledger-2.key"));

        NoteKey after = village.as(admin, care::changeKey);

        assertThat(after.toString()).isNotEqualTo(leftover.getFirst());
        assertThat(verifyNow()).isEqualTo(new Signed(1, 1, 2));
        try (Stream<Path> files = Files.list(data.resolve("keys"))) {
            assertThat(files.map(TheLedgerIsLookedAfterTest::lines)).hasSize(3).contains(leftover);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void withoutItsKeyNothingIsSignedAndItSaysWhatToDo() throws IOException {
        posted(centralized(li, "course:1", 2_700));
        verifyNow();
        empty(data.resolve("keys"));

        refused(this::verifyNow, NoSigningKeyRefused.class);
        assertThat(rows("ledger_checkpoint")).isEqualTo(1);
    }

    /** A stop between the row in the database and the note in the archive. */
    @Test
    void anArchiveThatLacksTheLastNoteIsMended() throws IOException {
        posted(centralized(li, "course:1", 2_700));
        verifyNow();
        Files.delete(data.resolve("checkpoints/00000001.note"));
        // And one before the row: leaves and deltas of a checkpoint that there never was.
        sql.update("insert into ledger_leaf select member_id, book_year, 2, 1, 1, 1, head, salt from ledger_leaf");
        Files.writeString(data.resolve("checkpoints/00000002.delta.gz"), "half");

        assertThat(verifyNow()).isEqualTo(new Signed(1, 1, 2));
        assertThat(data.resolve("checkpoints/00000001.note")).exists();
        assertThat(rows("ledger_leaf")).isEqualTo(1);
    }

    @Test
    void aMissingArchiveIsAnAlarm() throws IOException {
        posted(centralized(li, "course:1", 2_700));
        verifyNow();
        empty(data.resolve("checkpoints"));

        assertThat(verifyNow()).isEqualTo(new Found(1));
        assertThat(village.as(admin, care::alarms).getFirst().finding().reason())
                .isEqualTo(Reason.WRONG_ARCHIVE);
    }

    /** The installation's own archive has every checkpoint; one that ends too early is no ground to sign another on. */
    @Test
    void anArchiveThatEndsTooEarlyStopsTheSigning() throws IOException {
        posted(centralized(li, "course:1", 2_700));
        verifyNow();
        posted(centralized(li, "course:2", 2_700));
        verifyNow();
        Files.delete(data.resolve("checkpoints/00000002.note"));
        Files.delete(data.resolve("checkpoints/00000002.delta.gz"));

        assertThat(verifyNow()).isEqualTo(new Found(1));
        assertThat(village.as(admin, care::alarms).getFirst().finding().reason())
                .isEqualTo(Reason.WRONG_ARCHIVE);
        assertThat(rows("ledger_checkpoint")).isEqualTo(2);
    }

    @Test
    void aYearIsClosedOnceInOrderAndWithoutAlarms() {
        inJanuary(() -> {
            for (int year : List.of(2025, 2026)) {
                posted(claim(li, "course:" + year, Category.CENTRALIZED, LocalDate.of(year, 11, 20), measured(2_700)));
            }
            raise(claim(li, "course:open", Category.CENTRALIZED, LocalDate.of(2025, 11, 20), measured(2_700)));
            verifyNow();
            assertThat(village.as(auditor, closing::years))
                    .containsExactly(new BookYear(2026, false, 0, 0, false), new BookYear(2025, false, 0, 1, true));
            refused(() -> village.as(admin, () -> closing.close(2026)), YearStaysOpenRefused.class);
            assertThat(village.as(admin, () -> closing.close(2025))).isEqualTo(new Signed(1, 2, 3));
            refused(() -> village.as(admin, () -> closing.close(2025)), YearStaysOpenRefused.class);
            assertThat(village.as(auditor, closing::years))
                    .containsExactly(new BookYear(2026, false, 0, 0, true), new BookYear(2025, true, 3, 1, false));

            sql.update("update ledger_entry set hundredths = 900 where seq = 2");
            verifyNow();
            refused(() -> village.as(admin, () -> closing.close(2026)), YearStaysOpenRefused.class);
        });
    }

    private static void inJanuary(Runnable work) {
        ApplicationClock.at(Village.noon("2027-01-05"), work);
    }

    /** L5: whoever holds the key could sign another past, but not with the witness's signature below it. */
    @Test
    void aWitnessSignsWhatFollowsFromWhatItHasSeenAndNothingElse(@TempDir Path folder) throws Exception {
        Witness township = Witness.found(folder, "township-a");
        Archive ours = new Archive(data.resolve("checkpoints"));
        posted(centralized(li, "course:1", 2_700));
        verifyNow();
        NoteKey key = village.as(auditor, care::key).orElseThrow();
        var keys = new KnownKeys(List.of(key), List.of());
        String cosigned = township.cosign(ours, keys).getFirst().toString();

        refused(() -> village.as(admin, () -> witnesses.takeIn(cosigned)), WitnessRefused.class);
        assertThat(witnesses.keys()).isEmpty();
        village.as(admin, () -> witnesses.register(township.key().toString()));
        assertThat(witnesses.keys()).containsExactly(township.key());
        assertThat(village.as(admin, () -> witnesses.takeIn(cosigned))).isEqualTo(1);
        assertThat(village.as(admin, () -> witnesses.takeIn(cosigned))).isEqualTo(1);
        assertThat(village.as(auditor, () -> care.checkpoints(0, 1)).getFirst().signers())
                .containsExactly(key.name(), "township-a");
        assertThat(SignedNote.read(Files.readString(ours.note(1))).marks()).hasSize(2);
        refused(
                () -> village.as(admin, () -> witnesses.takeIn(cosigned.replace("number 1", "number 2"))),
                WitnessRefused.class);
        refused(() -> village.as(admin, () -> witnesses.register("nonsense")), WitnessRefused.class);
        refused(() -> village.as(admin, () -> witnesses.register(township.key().toString())), WitnessRefused.class);

        // Everything begins anew with the same keys, and another past.
        empty(data.resolve("checkpoints"));
        Stream.of("ledger_leaf", "ledger_checkpoint", "ledger_block", "ledger_entry", "claim_event", "claim")
                .forEach(table -> sql.update("delete from " + table));
        posted(centralized(li, "course:another", 2_700));
        assertThat(verifyNow()).isEqualTo(new Signed(1, 1, 1));
        refused(() -> township.cosign(ours, keys), IllegalArgumentException.class);
    }

    @Test
    void onlyAuditorsReadAndOnlyAdministratorsOfTheRootChange() {
        MemberId county = village.secretary("county", Village.COUNTY);
        MemberId below = village.member("below", Village.EAST);
        village.appoint(below, Village.TOWNSHIP, Role.ADMINISTRATOR, Period.since(LONG_AGO));
        MemberId past = village.member("past", Village.EAST);
        village.appoint(past, Village.COUNTY, Role.ADMINISTRATOR, new Period(LONG_AGO, LONG_AGO.plusYears(1)));
        List<Runnable> reads = List.of(
                care::lastVerification,
                care::alarms,
                () -> care.checkpoints(0, 1),
                care::key,
                care::verifyNow,
                witnesses::all,
                closing::years);
        List<Runnable> changes = List.of(
                care::changeKey,
                () -> care.closeAlarm("x", WORDS),
                () -> closing.close(2025),
                () -> witnesses.register("x"),
                () -> witnesses.takeIn("x"));

        for (MemberId nobody : List.of(li, wang, county, below, past)) {
            Stream.concat(reads.stream(), changes.stream())
                    .forEach(action -> refused(() -> village.as(nobody, action), NotAllowedRefused.class));
        }
        changes.forEach(action -> refused(() -> village.as(auditor, action), NotAllowedRefused.class));
        reads.forEach(action -> {
            village.as(auditor, action);
            village.as(admin, action);
        });
        assertThat(village.as(admin, care::mayKeep)).isTrue();
        assertThat(village.as(auditor, care::mayKeep)).isFalse();
    }

    private static void refused(ThrowingCallable action, Class<? extends Throwable> how) {
        assertThatThrownBy(action).isInstanceOf(how);
    }
}
