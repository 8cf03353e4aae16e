package org.xueshi.tracking;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.tracking.Habit.Choice;
import org.xueshi.tracking.Habit.Hands;
import org.xueshi.tracking.Habit.Looks;

/** One open player of a {@link Liar}, in steps: what its clocks claim, and when it answers. */
final class LyingPlayer {

    static final int STEP_SECONDS = 5;
    private static final int PULSE_SECONDS = 15;
    private static final int IDLE_SECONDS = 60;

    private final Habit habit;
    private final String token;
    private final int opened;
    private final Random random;
    private final ReadPrompts prompts;
    private long sequence;
    private long elapsed;
    private long visible;
    private long attentive;
    private long listening;
    private long input;
    private int stoppedFor;
    private Receipt.@Nullable Asked check;
    private int answerAt;
    private boolean left;

    LyingPlayer(Habit habit, String token, int opened, Random random, ReadPrompts prompts) {
        this.habit = habit;
        this.token = token;
        this.opened = opened;
        this.random = random;
        this.prompts = prompts;
    }

    /** Whether it was left for another. */
    boolean isLeft() {
        return left;
    }

    /** Goes on by a step up to that second; answers how many regular pulses it sent. */
    int step(Node node, int second) {
        claim();
        boolean regular = (second - opened) % PULSE_SECONDS == 0;
        boolean answers = check != null && habit.answers().choice() != Choice.NONE && second >= answerAt;
        if (regular || answers) {
            heard(second, node.accept(second, token, pulse(answers)));
        }
        return regular ? 1 : 0;
    }

    private void claim() {
        long step = STEP_SECONDS * 1000L;
        elapsed += step;
        if (habit.looks() == Looks.HEARD) {
            listening += step;
            return;
        }
        visible += step;
        stoppedFor = check == null ? 0 : stoppedFor + STEP_SECONDS;
        if (habit.looks() == Looks.ATTENTIVE || stoppedFor <= IDLE_SECONDS) {
            attentive += step;
        }
        if (habit.hands() == Hands.BUSY || (habit.hands() == Hands.UNTIL_ASKED && check == null)) {
            input = elapsed;
        }
    }

    private Pulse pulse(boolean answers) {
        Pulse.Answer answer = null;
        if (answers && check != null) {
            boolean reads = habit.answers().choice() == Choice.READ
                    && random.nextInt(100) < habit.answers().passes();
            List<Set<Integer>> chosen = reads ? prompts.read(check) : ReadPrompts.blind(check, random);
            answer = new Pulse.Answer(check.id(), chosen);
        }
        return new Pulse(
                ++sequence,
                sequence - 1,
                new Pulse.Clocks(elapsed, visible, attentive, listening, input),
                Map.of(),
                Map.of(),
                Player.PAGE,
                habit.looks() != Looks.HEARD,
                false,
                answer,
                false);
    }

    private void heard(int second, Receipt receipt) {
        Receipt.Asked now = receipt.check();
        if (now != null && (check == null || !now.id().equals(check.id()))) {
            var answers = habit.answers();
            answerAt = second + answers.from() + random.nextInt(answers.to() - answers.from() + 1);
            left = left || answers.choice() == Choice.LEFT;
        }
        check = now;
    }
}
