package org.xueshi.seminar.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xueshi.seminar.likeness.Answers.Pair;
import org.xueshi.seminar.likeness.Copied.Source;

/** S3: copies and near copies are told from independent answers to the same question, in Chinese and English. */
class CopiedPostsAreRecognisedTest {

    private static final double ENOUGH = 0.95;

    @Test
    void whatIsCopiedIsFoundAndWhatIsNotIsLeftAlone() {
        List<Pair> labelled = Answers.labelled();
        List<Pair> found =
                labelled.stream().filter(CopiedPostsAreRecognisedTest::isFound).toList();
        double right = found.stream().filter(Pair::copy).count();
        double precision = right / found.size();
        double recall = right / labelled.stream().filter(Pair::copy).count();
        assertThat(precision)
                .as("precision of %d labelled pairs; wrongly found: %s", labelled.size(), wrong(labelled, found, false))
                .isGreaterThanOrEqualTo(ENOUGH);
        assertThat(recall)
                .as("recall (precision %.3f); not found: %s", precision, wrong(labelled, found, true))
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    private static List<String> wrong(List<Pair> labelled, List<Pair> found, boolean copy) {
        return labelled.stream()
                .filter(pair -> pair.copy() == copy && found.contains(pair) != copy)
                .map(Pair::how)
                .toList();
    }

    /** As a post is: first by its signature among others, then to the letter. */
    private static boolean isFound(Pair pair) {
        Set<Long> shared = new HashSet<>(Signature.of(pair.original()).buckets());
        shared.retainAll(Signature.of(pair.text()).buckets());
        return !shared.isEmpty()
                && Copied.in(Shingles.of(pair.text()), List.of(new Source<>("original", Shingles.of(pair.original()))))
                        .isPresent();
    }

    @Test
    void whatIsPiecedTogetherFromSeveralIsFoundAndTheLargestIsNamed() {
        List<String> texts = Answers.all().stream()
                .filter(Answers.Answer::chinese)
                .map(Answers.Answer::text)
                .toList();
        String pieced = texts.get(0) + half(texts.get(1)) + half(texts.get(2));
        var found = Copied.in(
                Shingles.of(pieced),
                List.of(
                        new Source<>("second", Shingles.of(texts.get(1))),
                        new Source<>("first", Shingles.of(texts.get(0))),
                        new Source<>("third", Shingles.of(texts.get(2)))));
        assertThat(found).hasValueSatisfying(finding -> {
            assertThat(finding.from()).isEqualTo("first");
            assertThat(finding.percent()).isGreaterThan(90);
        });
    }

    private static String half(String text) {
        return text.substring(0, text.length() / 2);
    }

    @Test
    void theShareIsOfWhatWasWrittenAndNotOfTheSource() {
        String text = Answers.all().getFirst().text();
        assertThat(Copied.percent(Shingles.of(half(text)), Shingles.of(text))).isGreaterThan(95);
        assertThat(Copied.percent(Shingles.of(text), Shingles.of(half(text)))).isBetween(40, 55);
    }

    @Test
    void aLineOfAgreementIsNobodys() {
        Set<String> line = Shingles.of("同意，说得很好。");
        assertThat(Copied.in(line, List.of(new Source<>("other", line)))).isEmpty();
    }

    @Test
    void aSignatureIsAsAlikeAsTheTexts() {
        String text = Answers.all().getFirst().text();
        String half = half(text);
        Set<String> all = new HashSet<>(Shingles.of(text));
        Set<String> common = new HashSet<>(all);
        common.retainAll(Shingles.of(half));
        all.addAll(Shingles.of(half));
        double jaccard = (double) common.size() / all.size();
        List<Integer> one = Signature.of(text).places();
        List<Integer> other = Signature.of(half).places();
        assertThat(one).hasSize(Signature.HASHES);
        long same = java.util.stream.IntStream.range(0, one.size())
                .filter(place -> one.get(place).equals(other.get(place)))
                .count();
        assertThat((double) same / one.size()).isBetween(jaccard - 0.15, jaccard + 0.15);
        assertThat(Signature.of(text).buckets()).hasSize(Signature.HASHES / 2).doesNotHaveDuplicates();
        assertThat(Signature.of("").places()).isEmpty();
    }
}
