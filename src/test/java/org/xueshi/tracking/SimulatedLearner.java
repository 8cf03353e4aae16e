package org.xueshi.tracking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.LearnerTruth.Doing;

/** A person with habits of their own, who studies in twelve sessions, one a day. */
final class SimulatedLearner {

    private static final long DAY = Duration.ofDays(1).toMillis();

    final MemberId member;
    final LearnerTruth truth = new LearnerTruth();

    /** When they opened an item, turned a page, closed an item. */
    final List<Long> clicks = new ArrayList<>();

    final StudyServer server;

    private final Timeline time = new Timeline(Player.OPENED);
    private final LearnerModel.Habits habits;
    private final Draws plan;
    private final Draws hands;
    private final Draws answers;
    private final SimulatedNetwork network;
    private final double wrongShare;

    /** @param wrongShare how often they fail a presence check although they are there */
    SimulatedLearner(long seed, int number, double wrongShare, StudyDatabase database) {
        this.wrongShare = wrongShare;
        member = new MemberId("learner-" + number);
        habits = LearnerModel.Habits.of(new Draws(seed, number, "habits"));
        plan = new Draws(seed, number, "plan");
        hands = new Draws(seed, number, "hands");
        answers = new Draws(seed, number, "answers");
        network = new SimulatedNetwork(time, new Draws(seed, number, "network"), habits.isBadNetwork());
        server = new StudyServer(time, new Node(database.source(), new Draws(seed, number, "presence").random), member);
    }

    void study() {
        for (int day = 0; day < LearnerModel.SESSIONS; day++) {
            time.skipTo(Player.OPENED + day * DAY);
            new Sitting(this, day).begin();
            time.run();
            truth.does(time.now(), Doing.CLOSED);
        }
    }

    Timeline time() {
        return time;
    }

    SimulatedNetwork network() {
        return network;
    }

    /** How sessions go. */
    Draws plan() {
        return plan;
    }

    long nextTouch(boolean film) {
        return habits.gap(film, hands);
    }

    long answerTime() {
        return LearnerModel.answer(answers);
    }

    boolean answersWrong() {
        boolean wrong = answers.chance(wrongShare);
        if (wrong) {
            truth.wrong(time.now());
        }
        return wrong;
    }

    void click() {
        clicks.add(time.now());
    }
}
