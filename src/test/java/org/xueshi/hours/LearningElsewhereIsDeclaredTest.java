package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Refused;
import org.xueshi.hours.DeclarationRefused.Field;
import org.xueshi.hours.unusual.Unusual;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** Hours declared with a document: checked field by field, judged by a leader who did not sign it, noticed if claimed twice. */
class LearningElsewhereIsDeclaredTest extends HoursDatabaseTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime ELEVEN_FIFTEEN = LocalTime.of(11, 15);

    @TempDir
    Path folder;

    private Document paper;

    @BeforeEach
    void aPaper() throws IOException {
        paper = received(li, "certificate.png", picture());
    }

    @Test
    void fromFilingToThePosting() {
        ClaimId id = village.as(li, () -> declarations.file(first("First aid"), null));

        ClaimDetail claim = village.as(wang, () -> approvals.detail(id));
        assertThat(claim.credit()).isEqualTo(ClassHours.of(3));
        assertThat(claim.organiser()).isNull();
        assertThat(claim.unusual()).containsExactly(new Unusual.Weaker(Strength.DECLARED));
        assertThat(claim.evidence()).isInstanceOfSatisfying(Evidence.Declared.class, declared -> {
            assertThat(declared.minutes()).isEqualTo(135);
            assertThat(declared.documents()).containsExactly(paper);
            assertThat(declared.organiser()).isEqualTo("Red Cross");
        });
        assertThat(village.as(wang, () -> approvals.approve(seen(id))).amount()).isEqualTo(ClassHours.of(3));
        var content = ledger.ofYear(li, village.today().getYear()).getFirst().content();
        assertThat(content.strength()).isEqualTo(Strength.DECLARED);
        assertThat(content.evidence()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE, title",
        "ORGANISER, organiser",
        "CATEGORY, category",
        "DAY, no day",
        "DAY, tomorrow",
        "DAY, long ago",
        "UNTIL, only from",
        "UNTIL, backwards",
        "MINUTES, no time",
        "MINUTES, two days",
        "STATEMENT, statement",
        "DOCUMENTS, no document"
    })
    void whatIsWrongIsNamedAtItsField(Field field, String wrong) {
        var today = village.today();
        boolean timed = !wrong.equals("no time") && !wrong.equals("two days");
        var declaration = new Declaration(
                wrong.equals("title") ? " x " : "First aid",
                wrong.equals("organiser") ? "" : "Red Cross",
                wrong.equals("category") ? null : Category.COLLECTIVE,
                switch (wrong) {
                    case "no day" -> null;
                    case "tomorrow" -> today.plusDays(1);
                    case "long ago" -> today.minusYears(1).withDayOfYear(1).minusDays(1);
                    default -> today;
                },
                timed ? NINE : null,
                wrong.equals("only from") || !timed ? null : wrong.equals("backwards") ? NINE : ELEVEN_FIFTEEN,
                wrong.equals("two days") ? 2 * 1440 : null,
                wrong.equals("statement") ? "ok" : "How to help until the doctor comes.",
                null,
                wrong.equals("no document") ? List.of() : List.of(paper));

        assertThatThrownBy(() -> village.as(li, () -> declarations.file(declaration, null)))
                .isInstanceOfSatisfying(
                        DeclarationRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
        assertThat(rows("claim")).isZero();
    }

    @Test
    void whoSignedTheDocumentDoesNotDecide() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        MemberId deputy = village.member("deputy", Village.EAST);
        Declaration signed = signedBy(wang, village.today());
        assertThat(village.as(li, declarations::leaders))
                .extracting(member -> member.id())
                .containsExactly(wang, chen);

        ClaimId alone = village.as(li, () -> declarations.file(signed, null));
        assertThat(village.as(chen, approvals::waiting))
                .as("the only leader signed")
                .isEqualTo(1);
        village.appoint(deputy, Village.EAST, Role.DEPUTY, Period.since(village.today()));
        ClaimId both = village.as(li, () -> declarations.file(signed, "The other half of it."));
        verify(notices, times(2)).send(eq(wang), eq("hours.notice.named"), any(), eq("approvals"));

        assertThatThrownBy(() -> village.as(wang, () -> approvals.approve(seen(both))))
                .isInstanceOf(OwnClaimRefused.class)
                .hasMessage("hours.refused.vouched-claim");
        village.as(deputy, () -> approvals.approve(seen(both)));
        village.as(chen, () -> approvals.approve(seen(alone)));
    }

    @Test
    void whoIsNamedLaterIsToldOnce() {
        village.secretary("chen", Village.TOWNSHIP);
        ClaimId id = village.as(li, () -> declarations.file(first("First aid"), null));
        MemberId signer = village.member("signer", Village.EAST);
        for (String words : List.of("She signed it.", "As I said.")) {
            village.as(wang, () -> approvals.sendBack(seen(id), "Who signed it?"));
            village.as(li, () -> declarations.amend(id, signedBy(signer, village.today()), words));
        }
        verify(notices).send(eq(signer), eq("hours.notice.named"), any(), any());
    }

    @Test
    void inAnotherBranchAnAppealCountsNoMore() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        MemberId qian = village.secretary("qian", Village.WEST);
        LocalDate moved = village.today().minusDays(5);
        village.transfer(li, Village.WEST, moved);
        ClaimId id = village.as(li, () -> declarations.file(signedBy(null, moved.minusDays(1)), null));
        village.as(wang, () -> approvals.sendBack(seen(id), "It was another day."));
        village.as(li, () -> claims.appeal(id, "It was that day."));
        village.as(chen, () -> approvals.sendBack(seen(id), "It was not."));

        village.as(li, () -> declarations.amend(id, signedBy(null, moved.plusDays(1)), "It was later."));

        assertThatThrownBy(() -> village.as(qian, () -> approvals.refuse(seen(id), "It was nowhere.")))
                .isInstanceOf(NotAppealedRefused.class);
        assertThat(village.as(qian, () -> approvals.detail(id)).appealed()).isFalse();
    }

    private Declaration signedBy(@Nullable MemberId signer, LocalDate day) {
        return new Declaration(
                "First aid",
                "Red Cross",
                Category.COLLECTIVE,
                day,
                NINE,
                ELEVEN_FIFTEEN,
                null,
                "How to help until the doctor comes.",
                signer,
                List.of(paper));
    }

    @Test
    void whatLooksClaimedTwiceIsToldBeforeFilingAndNeedsARemark() {
        village.as(li, () -> declarations.file(first("First aid"), null));

        List<Unusual> told = village.as(li, () -> declarations.maybeTwice(first("First  Aid (course)"), null));

        assertThat(told)
                .hasSize(3)
                .hasAtLeastOneElementOfType(Unusual.Overlap.class)
                .hasAtLeastOneElementOfType(Unusual.KnownDocument.class)
                .hasAtLeastOneElementOfType(Unusual.SimilarTitle.class);
        assertThatThrownBy(() -> village.as(li, () -> declarations.file(first("First Aid (course)"), null)))
                .isInstanceOfSatisfying(
                        DeclarationRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(Field.REMARK));
        ClaimId id = village.as(li, () -> declarations.file(first("First Aid (course)"), "It was another group."));
        ClaimDetail claim = village.as(wang, () -> approvals.detail(id));
        assertThat(claim.unusual()).hasSize(4);
        assertThat(claim.history().getFirst().words()).isEqualTo("It was another group.");
    }

    @Test
    void aDocumentOfSomebodyElseIsNoticedToo() {
        MemberId ma = village.member("ma", Village.EAST);
        village.as(li, () -> declarations.file(first("First aid"), null));

        assertThat(village.as(ma, () -> declarations.maybeTwice(first("Something else"), null)))
                .containsExactly(new Unusual.KnownDocument("certificate.png", true));
    }

    @Test
    void measuredTimeOverlapsDeclaredTime() {
        raise(centralized(li, "course:1", 2_700));
        var lunch = new Declaration(
                "First aid",
                "Red Cross",
                Category.COLLECTIVE,
                java.time.LocalDate.of(2026, 11, 20),
                LocalTime.of(12, 30),
                LocalTime.of(13, 30),
                null,
                "How to help until the doctor comes.",
                null,
                List.of(paper));

        assertThat(village.as(li, () -> declarations.maybeTwice(lunch, null)))
                .singleElement()
                .isInstanceOf(Unusual.Overlap.class);
    }

    @Test
    void aReturnedDeclarationIsToldDifferentlyAndKeepsWhatItSaid() {
        ClaimId id = village.as(li, () -> declarations.file(first("First aid"), null));
        assertThatThrownBy(() -> village.as(li, () -> declarations.amend(id, first("First aid"), "Two hours.")))
                .isInstanceOf(ClaimStateRefused.class);
        village.as(wang, () -> approvals.sendBack(seen(id), "The break does not count."));
        village.as(li, () -> claims.addEvidence(id, "The programme of the day.", List.of(paper)));
        Declaration filed = village.as(li, () -> declarations.filed(id));
        assertThat(filed).isEqualTo(first("First aid"));
        var shorter = new Declaration(
                filed.title(),
                filed.organiser(),
                filed.category(),
                filed.day(),
                null,
                null,
                90,
                filed.statement(),
                null,
                filed.documents());

        village.as(li, () -> declarations.amend(id, shorter, "Without the break."));

        ClaimDetail claim = village.as(wang, () -> approvals.detail(id));
        assertThat(claim.state()).isEqualTo(ClaimState.PENDING);
        assertThat(claim.credit()).isEqualTo(ClassHours.of(2));
        assertThat(claim.evidence()).isInstanceOf(Supplemented.class);
        var step = claim.history().getLast();
        assertThat(step.step()).isEqualTo(ClaimStep.AMENDED);
        assertThat(step.earlier())
                .isNotNull()
                .satisfies(before -> assertThat(before.creditedSeconds()).isEqualTo(135 * 60));
        assertThat(village.as(wang, () -> approvals.approve(seen(id))).amount()).isEqualTo(ClassHours.of(2));
    }

    @Test
    void nobodyTouchesTheDeclarationOfAnother() {
        ClaimId id = village.as(li, () -> declarations.file(first("First aid"), null));
        village.as(wang, () -> approvals.sendBack(seen(id), "The break does not count."));

        for (MemberId other : List.of(wang, village.member("ma", Village.EAST))) {
            assertThatThrownBy(() -> village.as(other, () -> declarations.filed(id)))
                    .isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> village.as(other, () -> declarations.amend(id, first("Mine"), "It is mine.")))
                    .isInstanceOf(NotAllowedRefused.class);
        }
        ClaimId measured = raise(li, "course:1");
        village.as(wang, () -> approvals.sendBack(seen(measured), "Tell me more."));
        assertThatThrownBy(() -> village.as(li, () -> declarations.filed(measured)))
                .isInstanceOf(NotAllowedRefused.class);
    }

    @Test
    void documentsAreReadByWhoReadsTheClaim() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        MemberId qian = village.secretary("qian", Village.WEST);
        MemberId ma = village.member("ma", Village.EAST);
        MemberId auditor = village.member("auditor", Village.WEST);
        village.appoint(auditor, Village.COUNTY, Role.AUDITOR, Period.since(village.today()));
        MemberId westAuditor = village.member("west-auditor", Village.WEST);
        village.appoint(westAuditor, Village.WEST, Role.AUDITOR, Period.since(village.today()));
        ClaimId id = village.as(li, () -> declarations.file(first("First aid"), null));
        ClaimId other = raise(li, "course:1");

        for (MemberId reader : List.of(li, wang, auditor)) {
            assertThat(village.as(reader, () -> documents.open(id, paper.file())))
                    .isEqualTo(paper);
            assertThatThrownBy(() -> village.as(reader, () -> documents.open(other, paper.file())))
                    .isInstanceOf(NotAllowedRefused.class);
        }
        for (MemberId stranger : List.of(chen, qian, ma, westAuditor)) {
            assertThatThrownBy(() -> village.as(stranger, () -> documents.open(id, paper.file())))
                    .isInstanceOf(NotAllowedRefused.class);
        }
        village.as(wang, () -> approvals.sendBack(seen(id), "Tell me more."));
        village.as(li, () -> claims.appeal(id, "There is no more."));
        assertThat(village.as(chen, () -> documents.open(id, paper.file()))).isEqualTo(paper);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><script>alert(1)</script></body></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "#!/bin/sh\necho hello\n",
                "just words"
            })
    void otherKindsAreRefusedWhateverTheirName(String content) {
        assertThatThrownBy(() -> received(li, "paper.pdf", content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> received(li, "picture.png", content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void tooLargeOrEmptyFilesAreRefused() throws IOException {
        Path large = folder.resolve("large");
        Files.write(large, new byte[(int) Documents.MOST_BYTES + 1]);

        assertThatThrownBy(() -> village.as(li, () -> documents.receive(large, "large.pdf")))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("hours.refused.document-size");
        assertThatThrownBy(() -> received(li, "empty.pdf", new byte[0])).isInstanceOf(DocumentRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\papers\\mine.png, mine.png",
        "../../etc/passwd, passwd",
        "证书.png, 证书.png",
        "x\u202Egnp.png, xgnp.png"
    })
    void aNameIsJustAName(String uploaded, String kept) throws IOException {
        assertThat(received(li, uploaded, picture()).name()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"certificate.hta", "certificate.js", "certificate.html", "certificate.svg", "certificate.pdf"})
    void aNameSaysNothingElseThanTheBytes(String name) throws IOException {
        assertThatThrownBy(() -> received(li, name, picture()))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("library.file.refused.");
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private Document received(MemberId member, String name, byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "upload", ""), content);
        return village.as(member, () -> documents.receive(file, name));
    }

    private Declaration first(String title) {
        return new Declaration(
                title,
                "Red Cross",
                Category.COLLECTIVE,
                village.today(),
                NINE,
                ELEVEN_FIFTEEN,
                null,
                "How to help until the doctor comes.",
                null,
                List.of(paper));
    }
}
