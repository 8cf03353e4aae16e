package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;
import org.xueshi.testing.DatabaseTest;

/** T2 under contention: several nodes write the same members at the same moment, and no second is earned twice. */
@DatabaseTest
class NodesWriteAtTheSameTimeTests {

    private static final int NODES = 4;
    private static final int MEMBERS = 5;
    private static final int MINUTES = 6;

    @Autowired
    DataSource source;

    @Autowired
    Measurements measurements;

    @Test
    void noSecondIsEarnedTwice() throws Exception {
        List<MemberId> members = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            members.add(MemberId.next());
        }
        CyclicBarrier minute = new CyclicBarrier(NODES);
        try (var threads = Executors.newFixedThreadPool(NODES)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < NODES; i++) {
                ActivityId activity = new ActivityId("lecture-" + i);
                running.add(threads.submit(() -> {
                    studyAllOf(members, activity, minute);
                    return null;
                }));
            }
            for (Future<?> node : running) {
                node.get();
            }
        }
        for (MemberId member : members) {
            new Node(source).bring(member);
            List<Stretch> all = measurements.between(
                    member, Instant.ofEpochMilli(Player.OPENED), Instant.ofEpochMilli(Player.second(3600)));
            assertThat(seconds(all, Verdict.COUNTED)).isEqualTo(60 * MINUTES);
            assertThat(seconds(all, Verdict.ELSEWHERE)).isEqualTo(60 * MINUTES * (NODES - 1));
        }
    }

    private void studyAllOf(List<MemberId> members, ActivityId activity, CyclicBarrier minute) throws Exception {
        Node node = new Node(source);
        List<String> tokens = members.stream()
                .map(member -> Node.at(0, () -> node.sessions.open(member, activity, Player.RULES))
                        .token())
                .toList();
        List<Player> players = members.stream().map(member -> new Player()).toList();
        for (int now = 1; now <= MINUTES; now++) {
            for (int m = 0; m < tokens.size(); m++) {
                node.accept(
                        60 * now - 30, tokens.get(m), players.get(m).attends(30).pulse());
                node.accept(60 * now, tokens.get(m), players.get(m).attends(30).pulse());
            }
            minute.await();
            node.flush(60 * now);
        }
    }

    private static long seconds(List<Stretch> stretches, Verdict verdict) {
        return stretches.stream()
                .filter(stretch -> stretch.verdict() == verdict)
                .mapToLong(stretch -> stretch.length().toSeconds())
                .sum();
    }
}
