package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.xueshi.common.Stretch;

/** The time that the server can have seen of a person: from each opening to the last pulse that was news. */
record Observed(List<Player> players) {

    static Observed of(List<Player> players) {
        return new Observed(List.copyOf(players));
    }

    /** The union, by sweeping over the openings. */
    long millis() {
        long sum = 0;
        long until = Long.MIN_VALUE;
        for (Player player :
                players.stream().sorted(Comparator.comparing(Player::opened)).toList()) {
            long from = Math.max(until, player.opened());
            sum += Math.max(0, player.lastAccepted() - from);
            until = Math.max(until, player.lastAccepted());
        }
        return sum;
    }

    /** Whether nothing counted lies outside it, nothing twice, and all together is no more. */
    void holds(List<Stretch> counted) {
        Instant until = Instant.MIN;
        for (Stretch stretch :
                counted.stream().sorted(Comparator.comparing(Stretch::start)).toList()) {
            assertThat(stretch.start()).as("no second earned twice").isAfterOrEqualTo(until);
            until = stretch.end();
            assertThat(players).as("%s was seen by the server", stretch).anyMatch(player -> isWithin(stretch, player));
        }
        assertThat(sum(counted)).as("counted milliseconds").isLessThanOrEqualTo(millis());
    }

    private static boolean isWithin(Stretch stretch, Player player) {
        return stretch.start().toEpochMilli() >= player.opened()
                && stretch.end().toEpochMilli() <= player.lastAccepted();
    }

    static long sum(List<Stretch> stretches) {
        return stretches.stream()
                .mapToLong(stretch ->
                        Duration.between(stretch.start(), stretch.end()).toMillis())
                .sum();
    }
}
