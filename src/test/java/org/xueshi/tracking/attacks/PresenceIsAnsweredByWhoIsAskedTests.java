package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.tracking.MeasureRules;
import org.xueshi.tracking.PresenceRules;
import tools.jackson.databind.JsonNode;

/** Attack: answers to presence checks replayed, guessed, meant for another check or sent to another session (T7). */
@RunningEndpoint
class PresenceIsAnsweredByWhoIsAskedTests {

    /** A check comes within 0.6 to 1.4 times as much. */
    private static final MeasureRules CHECKED =
            Person.rules(false, new PresenceRules(Duration.ofSeconds(90), Duration.ofSeconds(60)));

    private static final int LATEST_SECOND = 126 + 15;

    @Autowired
    Endpoint endpoint;

    /** A person who attends until a check is open. */
    private final class Asked {
        final Person person = Person.of(endpoint);
        final Player player = person.opens(Person.LECTURE, CHECKED);
        long second;
        JsonNode check;

        Asked() {
            check = untilAsked();
        }

        JsonNode untilAsked() {
            for (long from = second; second - from <= LATEST_SECOND; ) {
                Endpoint.Answer answer = says(15);
                if (answer.json().path("check").isObject()) {
                    return answer.json().path("check");
                }
            }
            throw new AssertionError("nobody asked within " + LATEST_SECOND + " s");
        }

        Endpoint.Answer says(int seconds) {
            person.waits(seconds);
            second += seconds;
            return player.sends(next());
        }

        Said next() {
            return Said.attended(player.highest() + 1, second * 1000);
        }

        Endpoint.Answer answers(JsonNode to, List<Integer> chosen) {
            return player.sends(next().answering(to.path("id").asString(), List.of(chosen)));
        }

        boolean isStillAsked(Endpoint.Answer answer) {
            return answer.json()
                    .at("/check/id")
                    .asString()
                    .equals(check.path("id").asString());
        }

        /** Misses both chances: what is not proven is taken back, and more time does not count. */
        void earnsNothingMore() {
            Endpoint.Answer answer = says(15);
            for (int i = 0; i < 9; i++) {
                answer = says(15);
            }
            assertThat(answer.json().path("confirmed").asBoolean()).isFalse();
            assertThat(person.countedMillis()).isZero();
            person.hasEarnedNothingBeyond();
        }
    }

    private static List<String> options(JsonNode check) {
        List<String> options = new ArrayList<>();
        check.at("/questions/0/options").forEach(option -> options.add(option.asString()));
        return options;
    }

    private static List<Integer> right(JsonNode check) {
        return KnownPrompts.right(options(check));
    }

    @Test
    void theRightAnswerOfWhoWasAskedIsTaken() {
        Asked asked = new Asked();
        assertThat(asked.answers(asked.check, right(asked.check))
                        .json()
                        .path("check")
                        .isNull())
                .isTrue();
        assertThat(asked.person.countedMillis()).isEqualTo(asked.second * 1000);
        asked.person.canStillStudy();
    }

    @Test
    void theCheckDoesNotTellWhatIsRight() {
        assertThat(new Asked().check.at("/questions/0").propertyNames())
                .containsExactlyInAnyOrder("text", "options", "choose");
    }

    @Test
    void anAnswerReplayedToTheNextCheckIsNone() {
        Asked asked = new Asked();
        JsonNode first = asked.check;
        asked.answers(first, right(first));
        asked.check = asked.untilAsked();
        assertThat(asked.isStillAsked(asked.answers(first, right(first)))).isTrue();
        assertThat(asked.isStillAsked(asked.answers(first, right(asked.check)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "00000000-0000-0000-0000-000000000000", "%", "' or '1'='1"})
    void anAnswerToAGuessedCheckIsNone(String guessed) {
        Asked asked = new Asked();
        Said said = asked.next().answering(guessed, List.of(right(asked.check)));
        assertThat(asked.isStillAsked(asked.player.sends(said))).isTrue();
        asked.earnsNothingMore();
    }

    @Test
    void anAnswerSentToAnotherMembersSessionIsNone() {
        Asked asked = new Asked();
        Asked other = new Asked();
        assertThat(other.isStillAsked(other.answers(asked.check, right(asked.check))))
                .isTrue();
        asked.earnsNothingMore();
        other.earnsNothingMore();
    }

    @Test
    void anotherPlayerOfThePersonIsAskedTheSame() {
        Asked asked = new Asked();
        Player third = asked.person.opens(Person.LECTURE, CHECKED);
        asked.person.waits(1);
        asked.second++;
        String id = asked.check.path("id").asString();
        JsonNode shown = third.sends(Said.attended(1, 1_000)).json().path("check");
        assertThat(shown.path("id").asString()).isEqualTo(id);
        asked.earnsNothingMore();
    }

    @Test
    void everythingChosenIsNotRight() {
        Asked asked = new Asked();
        asked.answers(asked.check, List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
        asked.earnsNothingMore();
    }

    /** The player decides when it sends, not how often it may be wrong. */
    @Test
    void guessingInARowIsHeldBackByTheServer() {
        Asked asked = new Asked();
        int tries = 0;
        JsonNode check = asked.check;
        for (int second = 0; second < 600; second++) {
            if (check.isObject()) {
                tries++;
                check = asked.answers(check, KnownPrompts.wrong(options(check)))
                        .json()
                        .path("check");
            } else {
                check = asked.says(1).json().path("check");
            }
        }
        // Two at once, then after 30 s, 1, 2 and 4 min.
        assertThat(tries).isLessThanOrEqualTo(6);
        assertThat(asked.person.countedMillis()).isZero();
    }

    /** What a player shows is its own word: saying nothing, or nonsense, is no way around being asked. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nothing", "film.1"})
    void aPlayerThatDoesNotSayWhatItShowsIsAskedAllTheSame(String shown) {
        Person person = Person.of(endpoint);
        Player player = person.opens(Person.LECTURE, CHECKED);
        boolean asked = false;
        for (int pulse = 1; pulse * 15 <= LATEST_SECOND && !asked; pulse++) {
            person.waits(15);
            asked = player.sends(Said.attended(pulse, pulse * 15_000L).with("shown", shown))
                    .json()
                    .path("check")
                    .isObject();
        }
        assertThat(asked).isTrue();
    }
}
