package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

/** One open player, and when the server can have heard of it. */
final class Player {

    final String token;
    private final Person person;
    private final long opened;
    private long lastAccepted;
    private long highest;
    private boolean ended;

    Player(Person person, String token, long opened) {
        this.person = person;
        this.token = token;
        this.opened = opened;
        this.lastAccepted = opened;
    }

    /** Sends it; whatever it says, the player sees no error. */
    Endpoint.Answer sends(Said said) {
        Endpoint.Answer answer = tries(said);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** Sends it, though it may be held back. */
    Endpoint.Answer tries(Said said) {
        Endpoint.Answer answer = person.endpoint.post(person.set(), said.json(token));
        if (answer.status() == 200 && said.sequence() > highest && !ended) {
            highest = said.sequence();
            ended = said.isEnding();
            lastAccepted = person.now().toEpochMilli();
        }
        return answer;
    }

    /** Attends for so long in pulses that are as rare as the grace allows; answers the last. */
    Endpoint.Answer attends(long seconds) {
        Endpoint.Answer answer = null;
        long from = (person.now().toEpochMilli() - opened) / 1000;
        for (long at = 45; at <= seconds; at += 45) {
            person.waits(45);
            answer = sends(Said.attended(highest + 1, (from + at) * 1000));
        }
        return Objects.requireNonNull(answer);
    }

    /** Not after the server's opening: its milliseconds, taken before. */
    long opened() {
        return opened;
    }

    /** Not before the server heard of it: its milliseconds, taken after the answer. */
    long lastAccepted() {
        return lastAccepted;
    }

    long highest() {
        return highest;
    }
}
