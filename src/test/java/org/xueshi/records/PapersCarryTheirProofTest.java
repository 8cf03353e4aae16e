package org.xueshi.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RoomTexts;
import org.xueshi.hours.checkpoint.IssuedTranscript;
import org.xueshi.hours.checkpoint.TranscriptScope;
import org.xueshi.hours.proof.LongTranscript;
import org.xueshi.hours.proof.TranscriptCheck;
import org.xueshi.hours.proof.Verdict;
import org.xueshi.people.Directory;

/** L6: a transcript on paper has its words in both languages, carries the proof unpacked, and is signed as PDF readers know it. */
class PapersCarryTheirProofTest {

    private static final int MANY = 200;

    @TempDir
    Path folder;

    private Papers papers;

    @BeforeEach
    void aPress() {
        Directory directory = mock();
        when(directory.zoneOf(any())).thenReturn(ZoneId.of("Asia/Shanghai"));
        papers = new Papers(
                new PaperText(new RoomTexts(), directory),
                new PaperSignature(new PaperKey(folder.resolve("keys"), new ApplicationClock())));
    }

    private byte[] pdf(LongTranscript transcript) {
        return papers.pdf(new IssuedTranscript("0199-id", TranscriptScope.CAREER, transcript.file()));
    }

    @Test
    void theProofInItIsVerifiedLikeTheProofItself() {
        var transcript = new LongTranscript(3);
        byte[] pdf = pdf(transcript);
        var check = new TranscriptCheck(transcript.known(), List.of());

        assertThat(check.verify(pdf)).isInstanceOf(Verdict.True.class);
        int name = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("Li Ming");
        pdf[name] ^= 1;
        assertThat(check.verify(pdf)).isInstanceOf(Verdict.False.class);
    }

    @Test
    void manyEntriesFillNumberedPagesInBothLanguages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(new LongTranscript(MANY)))) {
            // The font draws some characters and the radicals that look the same with one glyph.
            String text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);

            assertThat(document.getNumberOfPages()).isGreaterThan(5);
            assertThat(text)
                    .contains("学时证明", "Transcript of study hours", "李明", "Li Ming", "截至", "As of", "bin/verify")
                    .contains("Flood safety " + MANY, "防汛安全" + MANY)
                    .contains("1 / " + document.getNumberOfPages());
        }
    }

    @Test
    void itsFontIsInItAndOnlyWhatItNeedsOfIt() throws IOException {
        byte[] pdf = pdf(new LongTranscript(3));

        assertThat(pdf.length).isLessThan(400_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @Test
    void itsSignatureHoldsAndBreaksWithAnyChange() {
        byte[] pdf = pdf(new LongTranscript(3));

        assertThat(intact(pdf)).isTrue();
        byte[] changed = pdf.clone();
        changed[new String(pdf, StandardCharsets.ISO_8859_1).indexOf("Li Ming")] ^= 1;
        assertThat(intact(changed)).isFalse();
    }

    private static boolean intact(byte[] pdf) {
        var analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setCertificateVerifier(new CommonCertificateVerifier());
        List<AdvancedSignature> signatures = analyzer.getSignatures();
        assertThat(signatures).hasSize(1);
        AdvancedSignature signature = signatures.getFirst();
        assertThat(signature.getDataFoundUpToLevel().toString()).contains("PAdES");
        return signature.getSignatureCryptographicVerification().isSignatureValid();
    }

    @Test
    void itsKeyIsMadeOnceAndForItsOwnerOnly() throws IOException {
        pdf(new LongTranscript(1));
        Path key = folder.resolve("keys/paper.p12");
        byte[] first = Files.readAllBytes(key);
        pdf(new LongTranscript(1));

        assertThat(Files.readAllBytes(key)).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(key)).hasToString("[OWNER_READ, OWNER_WRITE]");
        try (var files = Files.list(key.getParent())) {
            assertThat(files).containsExactly(key);
        }
    }
}
