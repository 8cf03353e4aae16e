package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xueshi.people.MemberId;

/** T7: a check is owed by the person: neither loading the page anew nor another open player is a way around it. */
class NobodyReloadsPastTheirChecksTests {

    private static final long SEED = 20261124;
    private static final int LONGEST_SECONDS = 1_000;
    private static final ActivityId LECTURE = new ActivityId("course/lecture");

    /** What was not proven in earlier sessions brings the next check nearer. */
    @Test
    void anEmptyRoomWhosePageIsLoadedAnewKeepsNoMoreThanOneThatIsNot() {
        assertThat(AttacksProof.kept(Habit.RELOADED, SEED, 10, 3_600).mean()).isLessThanOrEqualTo(15);
    }

    /** All players of a person share what they owe. */
    @Test
    void aPlayerOpenedBeforeTheMissOwesTheCheckToo() {
        assertThat(AttacksProof.kept(Habit.OPENED_BEFORE, SEED, 10, 3_600).mean())
                .isLessThanOrEqualTo(15);
    }

    /** Sessions of so many seconds, one after the other and closed each time, until one of them is asked: at which second. */
    private static int asked(int seconds) {
        try (var database = new StudyDatabase()) {
            Node node = new Node(database.source());
            MemberId member = MemberId.next();
            for (int begin = 0; begin < LONGEST_SECONDS; begin += seconds) {
                int now = begin;
                String token = Node.at(now, () -> node.sessions.open(member, LECTURE, SomebodyIsThereTests.RULES))
                        .token();
                Player player = new Player();
                for (int pulse = 0; pulse < seconds; pulse += 10) {
                    now += 10;
                    if (node.accept(now, token, player.attends(10).pulse()).check() != null) {
                        return now;
                    }
                }
                Node.at(now, () -> {
                    node.sessions.close(token);
                    return token;
                });
            }
            return LONGEST_SECONDS;
        }
    }

    @Test
    void whatWasNotProvenInSessionsThatAreOverBringsTheCheckNearer() {
        assertThat(asked(50)).as("two minutes, and half a minute to settle in").isEqualTo(130);
    }

    @Test
    void whoNeverSettlesInIsAskedWhenTwiceAsMuchIsDue() {
        assertThat(asked(20)).isEqualTo(240);
    }
}
