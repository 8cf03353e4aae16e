package org.xueshi.hours.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xueshi.hours.proof.Verdict.Problem;

/** L6: the true transcript is accepted, every other is rejected, and the entry that is wrong is named. */
class EveryChangeOfATranscriptIsFoundTest {

    private final Issuer issuer = new Issuer();

    static Stream<TranscriptCases.Case> cases() {
        return TranscriptCases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachOfTheTableGetsItsVerdict(TranscriptCases.Case one) {
        Verdict verdict = new TranscriptCheck(one.known(), List.of()).verify(one.file());

        assertThat(problems(verdict)).containsAll(one.problems());
        assertThat(verdict).isInstanceOf(one.isTrue() ? Verdict.True.class : Verdict.False.class);
    }

    private static List<Problem> problems(Verdict verdict) {
        return verdict instanceof Verdict.False found ? found.problems() : List.of();
    }

    /** Of a year, with shown and hidden entries, a path, a checkpoint and a change of keys. */
    @Test
    void eachBitMatters() {
        Transcript transcript = issuer.ofThisYear();
        byte[] file = issuer.signed(transcript).getBytes(StandardCharsets.UTF_8);
        int[] entryAt = entries(file, transcript.after());
        for (int bit = 0; bit < file.length * 8; bit++) {
            flip(file, bit, entryAt[bit / 8]);
        }
    }

    private void flip(byte[] file, int bit, int entry) {
        byte[] changed = file.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        Verdict verdict = new TranscriptCheck(issuer.published(), List.of()).verify(changed);
        assertThat(verdict).as("bit %d", bit).isInstanceOf(Verdict.False.class);
        if (entry > 0) {
            assertThat(problems(verdict))
                    .as("bit %d", bit)
                    .first()
                    .extracting(Problem::sequence)
                    .isEqualTo(entry);
        }
    }

    /** For each byte of the file, the entry whose line it stands in. */
    private static int[] entries(byte[] file, int after) {
        int[] entryAt = new int[file.length];
        int at = 0;
        int sequence = after;
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n", -1)) {
            int length = line.getBytes(StandardCharsets.UTF_8).length;
            if (line.startsWith("entry ") || line.startsWith("hidden ")) {
                sequence++;
                java.util.Arrays.fill(entryAt, at, at + length, sequence);
            }
            at += length + 1;
        }
        return entryAt;
    }

    @Test
    void aPdfIsReadByTheTextThatItCarries() {
        String text = issuer.signed(issuer.ofThisYear());
        byte[] pdf = ("%PDF-1.7\nxx" + TranscriptFile.BEGIN + text + TranscriptFile.END + "yy")
                .getBytes(StandardCharsets.UTF_8);
        byte[] two = ("%PDF-1.7\n" + (TranscriptFile.BEGIN + text + TranscriptFile.END).repeat(2))
                .getBytes(StandardCharsets.UTF_8);
        var check = new TranscriptCheck(issuer.published(), List.of());

        assertThat(check.verify(pdf)).isInstanceOf(Verdict.True.class);
        assertThat(check.verify(two)).isInstanceOf(Verdict.False.class);
        assertThat(check.verify("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Verdict.False.class);
    }

    @Test
    void whoCosignedIsTold() {
        var transcript = Issuer.with(
                issuer.ofThisYear(),
                parts -> parts.checkpoint = parts.checkpoint.with(issuer.witness.mark(parts.checkpoint.text())));
        var check = new TranscriptCheck(issuer.published(), List.of(issuer.witness.key(), issuer.stranger.key()));

        assertThat(check.verify(issuer.signed(transcript)))
                .isInstanceOfSatisfying(
                        Verdict.True.class,
                        found -> assertThat(found.witnesses()).containsExactly(issuer.witness.key()));
    }

    /** Whoever holds the installation’s key can write any name below a checkpoint. */
    @Test
    void whoIsOnlyNamedIsNotToldAsACosigner() {
        var transcript = Issuer.with(issuer.ofThisYear(), parts -> {
            String text = parts.checkpoint.text();
            parts.checkpoint = parts.checkpoint
                    .with(issuer.witness.mark(text))
                    .with(new SignedNote.Mark("township-a", new byte[68]));
        });
        var words = VerdictWords.in(Locale.ENGLISH);

        assertThat(cosigners(transcript, List.of(issuer.witness.key()), words))
                .containsExactly(
                        entry("Cosigned by", "county"), entry("Named as cosigner, not checked here", "township-a"));
        assertThat(cosigners(transcript, List.of(), words))
                .containsExactly(entry("Named as cosigner, not checked here", "county, township-a"));
        assertThat(cosigners(issuer.ofThisYear(), List.of(issuer.witness.key()), words))
                .containsExactly(entry("Cosigned by", "nobody else"));
    }

    private Map<String, String> cosigners(Transcript transcript, List<NoteKey> witnesses, VerdictWords words) {
        var check = new TranscriptCheck(issuer.published(), witnesses);
        return words.cosigners((Verdict.True) check.verify(issuer.signed(transcript)));
    }

    /** Whatever digits and letters the language of the machine has. */
    @ParameterizedTest
    @ValueSource(strings = {"fa", "ar-EG", "tr", "th-TH-u-nu-thai"})
    void theSameIsTrueInEveryLanguage(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            String file = issuer.signed(issuer.ofThisYear());
            Verdict verdict = new TranscriptCheck(issuer.published(), List.of()).verify(file);

            assertThat(file).contains("\nleaf 2026 ");
            assertThat(verdict).isInstanceOf(Verdict.True.class);
            assertThat(new VerdictText(VerdictWords.in(Locale.ENGLISH)).lines(verdict))
                    .anyMatch(line -> line.startsWith("     4  2026-06-01      1.00  "));
            assertThat(new Archive(Path.of("x")).note(12)).hasFileName("00000012.note");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatMovesTheCursorIsWrittenOut() {
        assertThat(TerminalText.visible("防汛 Flood\u001B[1A\r\u202E\u2028true"))
                .isEqualTo("防汛 Flood<U+001B>[1A<U+000D><U+202E><U+2028>true");
        assertThat(new VerdictText(VerdictWords.in(Locale.ENGLISH)).lines(paintedOver()))
                .isNotEmpty()
                .noneMatch(line -> line.contains("\u001B"));
    }

    /** True, with a name below its checkpoint that clears the screen. */
    private Verdict paintedOver() {
        var transcript = Issuer.with(issuer.ofThisYear(), parts -> {
            var mark = new SignedNote.Mark("\u001B[2J", new byte[68]);
            parts.checkpoint = parts.checkpoint.with(mark);
        });
        return new TranscriptCheck(issuer.published(), List.of()).verify(issuer.signed(transcript));
    }

    @Test
    void aNameIsNeverTakenForALine() {
        assertThatThrownBy(() -> Issuer.with(issuer.ofThisYear(), parts -> parts.scope = "2026\nscope career"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysArePublishedAsTheyAreRead() {
        assertThat(KnownKeys.read(issuer.published() + "\n")).isEqualTo(issuer.published());
    }

    /** The requirement: for ten million leaves at most 2 KB, checked within 5 ms. */
    @Test
    void aProofAmongTenMillionIsShortAndFast() {
        long size = 10_000_000;
        int length = 64 - Long.numberOfLeadingZeros(size - 1);
        List<Sha256> path =
                IntStream.range(0, length).mapToObj(n -> Sha256.of("s" + n)).toList();
        int written = path.stream()
                .map(Sha256::base64)
                .toList()
                .toString()
                .replace(" ", "")
                .length();
        var random = new Random(1);

        long before = System.nanoTime();
        int times = 1_000;
        for (int i = 0; i < times; i++) {
            assertThat(Merkle.root(path.getFirst(), random.nextInt(8_000_000), size, path))
                    .isNotNull();
        }
        double millis = (System.nanoTime() - before) / 1e6 / times;

        assertThat(length).isEqualTo(24);
        assertThat(written).isLessThanOrEqualTo(24 * 45 + 1).isLessThan(2_048);
        assertThat(millis).isLessThan(5);
    }
}
