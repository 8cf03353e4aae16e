package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.xueshi.people.MemberId;

/** A member with a {@link Habit}, at one player or several, and what other ways of counting would see of them. */
final class Liar {

    private static final int HEARTBEAT_SECONDS = 15;

    final MemberId member = MemberId.next();
    private final Habit habit;
    private final Node node;
    private final ReadPrompts prompts;
    private final Random random;
    private final List<LyingPlayer> players = new ArrayList<>();
    private final List<List<Integer>> clicks;
    private int turn;
    private long beats;

    Liar(Habit habit, Node node, ReadPrompts prompts, Random random) {
        this.habit = habit;
        this.node = node;
        this.prompts = prompts;
        this.random = random;
        this.clicks = IntStream.range(0, habit.players())
                .<List<Integer>>mapToObj(player -> new ArrayList<>(List.of(0)))
                .toList();
        for (int i = 0; i < habit.players(); i++) {
            players.add(open(i, 0));
        }
    }

    private LyingPlayer open(int number, int second) {
        MeasureRules rules = new MeasureRules(
                Player.RULES.idleLimit(),
                Player.RULES.maxPlaybackRate(),
                false,
                AttacksProof.CHECKED,
                Player.RULES.parts());
        String token = Node.at(
                        second, () -> node.sessions.open(member, new ActivityId("course/lecture" + number), rules))
                .token();
        return new LyingPlayer(habit, token, second, random, prompts);
    }

    void step(int second) {
        for (int i = 0; i < players.size(); i++) {
            if (habit.takesTurns() && i != turn) {
                continue;
            }
            beats += players.get(i).step(node, second);
            turn += players.get(i).isLeft() ? 1 : 0;
            click(i, second);
            if (habit.reload() > 0 && second % habit.reload() == 0) {
                players.set(i, open(i, second));
                clicks.get(i).add(second);
            }
        }
    }

    private void click(int player, int second) {
        if (habit.clicks() > 0 && random.nextInt(habit.clicks()) < LyingPlayer.STEP_SECONDS) {
            clicks.get(player).add(second);
        }
    }

    /** Each player's gaps between two clicks, as far as none is longer than the limit: how logs are read. */
    double minutesByGaps(int limitMinutes) {
        long seconds = 0;
        for (List<Integer> own : clicks) {
            for (int i = 1; i < own.size(); i++) {
                int gap = own.get(i) - own.get(i - 1);
                seconds += gap <= limitMinutes * 60 ? gap : 0;
            }
        }
        return seconds / 60.0;
    }

    double minutesByHeartbeats() {
        return beats * HEARTBEAT_SECONDS / 60.0;
    }
}
