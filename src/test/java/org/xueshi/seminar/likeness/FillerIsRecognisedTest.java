package org.xueshi.seminar.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S4: text that only fills is found, and no text of people who say something. */
class FillerIsRecognisedTest {

    @Test
    void nobodyWhoSaysSomethingIsMeant() {
        assertThat(Answers.all())
                .allSatisfy(answer -> assertThat(Filler.in(answer.text())).isEmpty());
    }

    @Test
    void whoSaysOneThingTwiceIsNotMeant() {
        assertThat(Answers.all())
                .allSatisfy(answer -> assertThat(
                                Filler.in(answer.text() + answer.text().split("[。.]")[0] + "。"))
                        .isEmpty());
    }

    @Test
    void aShortRepetitionIsEmphasis() {
        assertThat(Filler.in("谢谢谢谢谢谢！非常感谢！")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "这次学习让我受益匪浅。这次学习让我受益匪浅。这次学习让我受益匪浅。这次学习让我受益匪浅。这次学习让我受益匪浅。",
                "I learned a lot from it. I learned a lot from it. I learned a lot from it. I learned a lot from it. "
                        + "I learned a lot from it. I learned a lot from it. I learned a lot from it.",
            })
    void theSameSentencesAgainAndAgainAreFiller(String text) {
        assertThat(Filler.in(text)).contains(Filler.REPEATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "很好很好很好很好很好很好很好很好很好很好很好很好很好很好很好很好很好很好很好很好很好很好很好很好很好",
                "good work good work good work good work good work good work good work good work good work good work"
                        + " good work good work good work good work good work good work good work good work good work good work",
                "啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊"
            })
    void theSameFewWordsInTurnAreFiller(String text) {
        assertThat(Filler.in(text)).contains(Filler.MONOTONOUS);
    }
}
