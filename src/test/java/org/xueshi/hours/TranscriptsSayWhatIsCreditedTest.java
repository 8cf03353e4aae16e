package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.checkpoint.IssuedTranscript;
import org.xueshi.hours.checkpoint.LedgerCare;
import org.xueshi.hours.checkpoint.SigningKeys;
import org.xueshi.hours.checkpoint.TranscriptRefused;
import org.xueshi.hours.checkpoint.TranscriptScope;
import org.xueshi.hours.checkpoint.Transcripts;
import org.xueshi.hours.proof.EntryText;
import org.xueshi.hours.proof.TranscriptCheck;
import org.xueshi.hours.proof.Verdict;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** L6: a transcript says what the newest checkpoint knows of a member, to those who may read it, and can be revoked. */
class TranscriptsSayWhatIsCreditedTest extends HoursDatabaseTest {

    private static final TranscriptScope YEAR = new TranscriptScope(2026);

    @Autowired
    Transcripts transcripts;

    @Autowired
    LedgerCare care;

    @Autowired
    SigningKeys keys;

    @Value("${xueshi.data}/checkpoints")
    Path archive;

    @BeforeEach
    void withoutCheckpoints() throws IOException {
        List.of("transcript", "ledger_leaf", "ledger_checkpoint", "ledger_block", "ledger_finding")
                .forEach(table -> sql.update("delete from " + table));
        if (Files.isDirectory(archive)) {
            try (Stream<Path> files = Files.list(archive)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void creditAndCheckpoint() {
        posted(centralized(li, "course:1", 45 * 60));
        posted(centralized(li, "course:2", 45 * 60));
        MemberId examiner = village.member("examiner", Village.EAST);
        village.appoint(examiner, Village.COUNTY, Role.AUDITOR, Period.since(LocalDate.of(2000, 1, 1)));
        assertThat(village.as(examiner, care::verifyNow)).isInstanceOf(LedgerCare.Signed.class);
    }

    private Verdict.True checked(IssuedTranscript issued) {
        Verdict verdict = new TranscriptCheck(keys.published(), List.of()).verify(issued.bytes());
        assertThat(verdict).isInstanceOf(Verdict.True.class);
        return (Verdict.True) verdict;
    }

    private IssuedTranscript issue(MemberId as, TranscriptScope scope) {
        return village.as(as, () -> transcripts.issue(li, scope));
    }

    @Test
    void itShowsTheEntriesAndTheirTotal() {
        creditAndCheckpoint();

        for (TranscriptScope scope : List.of(YEAR, TranscriptScope.CAREER)) {
            Verdict.True found = checked(issue(li, scope));
            assertThat(found.entries()).extracting(EntryText::hundredths).containsExactly(100, 100);
            assertThat(found.transcript().holderEn()).isEqualTo("Comrade li");
            assertThat(found.transcript().leaves().getFirst().leaf().hundredths())
                    .isEqualTo(200);
            assertThat(found.trusted()).isTrue();
        }
    }

    @Test
    void whatCameSinceTheCheckpointIsNotInItAndIsSaid() {
        creditAndCheckpoint();
        posted(centralized(li, "course:3", 45 * 60));

        assertThat(village.as(li, () -> transcripts.offer(li)).since()).isEqualTo(1);
        assertThat(checked(issue(li, YEAR)).entries()).hasSize(2);
    }

    @Test
    void withoutCheckpointOrCreditsThereIsNone() {
        assertThatThrownBy(() -> issue(li, YEAR))
                .isInstanceOfSatisfying(
                        TranscriptRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo("hours.refused.no-checkpoint"));
        creditAndCheckpoint();
        assertThatThrownBy(() -> issue(li, new TranscriptScope(2020)))
                .isInstanceOfSatisfying(
                        TranscriptRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo("hours.refused.nothing-credited"));
    }

    @Test
    void nothingIsSignedOverALedgerThatWasChanged() {
        creditAndCheckpoint();
        sql.update("update ledger_entry set hundredths = 900 where seq = 1");

        assertThatThrownBy(() -> issue(li, YEAR))
                .isInstanceOfSatisfying(
                        TranscriptRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo("hours.refused.under-inquiry"));
        sql.update("delete from ledger_entry where seq = 1");
        assertThatThrownBy(() -> issue(li, TranscriptScope.CAREER)).isInstanceOf(TranscriptRefused.class);
        assertThat(rows("transcript")).isZero();
    }

    @Test
    void whileAFindingIsOpenThereIsNone() {
        creditAndCheckpoint();
        sql.update(
                "insert into ledger_finding (id, found_at_ms, reason, member_id, seq) values ('f', 0, 'MISSING', 'li', 1)");
        assertThatThrownBy(() -> issue(li, YEAR)).isInstanceOf(TranscriptRefused.class);

        sql.update("update ledger_finding set member_id = 'wang'");
        assertThat(checked(issue(li, YEAR)).entries()).hasSize(2);
    }

    @Test
    void leadersAndAuditorsOfTheBranchMayIssueAndOthersMayNot() {
        creditAndCheckpoint();
        Period since = Period.since(LocalDate.of(2000, 1, 1));
        MemberId auditor = village.member("auditor", Village.WEST);
        village.appoint(auditor, Village.TOWNSHIP, Role.AUDITOR, since);
        MemberId foreign = village.member("foreign-auditor", Village.EAST);
        village.appoint(foreign, Village.WEST, Role.AUDITOR, since);
        MemberId former = village.member("former-auditor", Village.EAST);
        village.appoint(
                former,
                Village.EAST,
                Role.AUDITOR,
                new Period(since.from(), village.today().minusDays(1)));
        MemberId zhao = village.member("zhao", Village.EAST);
        MemberId west = village.secretary("west", Village.WEST);

        for (MemberId reader : List.of(wang, auditor)) {
            assertThat(checked(issue(reader, YEAR)).entries()).hasSize(2);
            assertThat(village.as(reader, () -> transcripts.of(li, 0, 10))).isNotEmpty();
        }
        for (MemberId other : List.of(zhao, west, foreign, former)) {
            assertThatThrownBy(() -> issue(other, YEAR)).isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> village.as(other, () -> transcripts.offer(li)))
                    .isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> village.as(other, () -> transcripts.of(li, 0, 10)))
                    .isInstanceOf(NotAllowedRefused.class);
        }
    }

    @Test
    void aRevokedOneIsKnownAsSuchToAnybody() {
        creditAndCheckpoint();
        IssuedTranscript issued = issue(li, YEAR);
        MemberId zhao = village.member("zhao", Village.EAST);
        assertThatThrownBy(() -> village.as(zhao, () -> transcripts.revoke(issued.id(), "Not mine to do.")))
                .isInstanceOf(NotAllowedRefused.class);
        assertThatThrownBy(() -> village.as(li, () -> transcripts.revoke(issued.id(), "x")))
                .isInstanceOf(WordsRefused.class);

        village.as(wang, () -> transcripts.revoke(issued.id(), "Issued with a wrong name."));

        assertThat(transcripts.status(issued.id()).orElseThrow().revoked()).isNotNull();
        assertThat(transcripts.status("unknown")).isEmpty();
        verify(notices).send(eq(li), eq("hours.notice.transcript-revoked"), any(), eq("transcripts"));
        assertThatThrownBy(() -> village.as(li, () -> transcripts.revoke(issued.id(), "Once more, please.")))
                .isInstanceOf(TranscriptRefused.class);
    }

    @Test
    void aNewerOneOfTheSameKindSupersedesIt() {
        creditAndCheckpoint();
        IssuedTranscript first = issue(li, YEAR);
        IssuedTranscript career = issue(li, TranscriptScope.CAREER);
        List<IssuedTranscript> later = new ArrayList<>();
        ApplicationClock.at(Instant.now().plusSeconds(1), () -> later.add(issue(li, YEAR)));
        IssuedTranscript second = later.getFirst();

        assertThat(transcripts.status(first.id()).orElseThrow().superseded()).isNotNull();
        assertThat(transcripts.status(career.id()).orElseThrow().superseded()).isNull();
        assertThat(transcripts.status(second.id()).orElseThrow().superseded()).isNull();
        assertThat(village.as(li, () -> transcripts.of(li, 0, 10)))
                .first()
                .satisfies(line -> assertThat(line.id()).isEqualTo(second.id()));
    }
}
