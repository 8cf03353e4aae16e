package org.xueshi.hours.trouble;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Ends a node or the database server, as a power cut would, while one piece of work stands at a named point and others are
 * under way on both nodes, for the same members; starts again, and looks whether every acknowledged posting is there once.
 */
final class KillLoop {

    /** Where the first node stands when it happens. */
    enum Point {
        BEFORE_COMMIT(Points.Side.BEFORE, false),
        AFTER_COMMIT_BEFORE_ANSWER(Points.Side.AFTER, false),
        IN_CHECKPOINT_BEFORE_COMMIT(Points.Side.BEFORE, true),
        IN_CHECKPOINT_AFTER_COMMIT(Points.Side.AFTER, true);

        private final Points.Side side;
        private final boolean checkpoint;

        Point(Points.Side side, boolean checkpoint) {
            this.side = side;
            this.checkpoint = checkpoint;
        }
    }

    /** What is ended. */
    enum Victim {
        APPLICATION,
        DATABASE
    }

    /** Of all rounds that were alike. */
    record Tally(int rounds, int acknowledged, int unanswered, int unansweredButPosted, int lost, int doubled) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

        private Tally plus(Tally other) {
            return new Tally(
                    rounds + other.rounds,
                    acknowledged + other.acknowledged,
                    unanswered + other.unanswered,
                    unansweredButPosted + other.unansweredButPosted,
                    lost + other.lost,
                    doubled + other.doubled);
        }
    }

    /** @param wrong anything else that was not as it should be */
    record Outcome(Map<Victim, Map<Point, Tally>> tallies, List<String> wrong) {

        /** Over all rounds. */
        Tally all() {
            return tallies.values().stream().flatMap(of -> of.values().stream()).reduce(Tally.NONE, Tally::plus);
        }
    }

    /** Claims that are decided while the first one stands at its point. */
    private static final int UNDER_WAY = 12;

    /** A checkpoint commits its leaves, and then itself. */
    private static final int CHECKPOINT_COMMITS = 2;

    private final TwoNodes nodes;
    private final Random random;
    private final Set<String> acknowledgedEver = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private int sources;

    KillLoop(TwoNodes nodes, long seed) {
        this.nodes = nodes;
        random = new Random(seed);
    }

    /** So many rounds, through all pairs of victim and point in turn. */
    Outcome run(int rounds) {
        Map<Victim, Map<Point, Tally>> tallies = new EnumMap<>(Victim.class);
        for (int n = 0; n < rounds; n++) {
            Point point = Point.values()[n % Point.values().length];
            Victim victim = Victim.values()[n / Point.values().length % Victim.values().length];
            tallies.computeIfAbsent(victim, v -> new EnumMap<>(Point.class))
                    .merge(point, round(victim, point), Tally::plus);
        }
        return new Outcome(tallies, wrong);
    }

    private Tally round(Victim victim, Point point) {
        List<String> claims = raise();
        Map<String, List<CompletableFuture<String>>> answers = new HashMap<>();
        if (point.checkpoint) {
            nodes.node(0).sendTo(point.side, 1 + random.nextInt(CHECKPOINT_COMMITS), "checkpoint");
        } else {
            String first = claims.getFirst();
            answers.computeIfAbsent(first, c -> new ArrayList<>())
                    .add(nodes.node(0).sendTo(point.side, 1, "approve " + first));
        }
        for (String claim : claims.subList(1, claims.size())) {
            answers.computeIfAbsent(claim, c -> new ArrayList<>())
                    .add(nodes.node(random.nextInt(2)).ask("approve " + claim));
        }
        end(victim);
        return judge(claims, answers);
    }

    /** The first two claims are of one member, so that one waits for the other. */
    private List<String> raise() {
        var claims = new ArrayList<String>();
        String member = nodes.members().get(random.nextInt(TwoNodes.MEMBERS));
        for (int n = 0; n <= UNDER_WAY; n++) {
            claims.add(nodes.node(1).answer("raise " + member + " kill:" + sources++));
            member = n % 2 == 1 ? nodes.members().get(random.nextInt(TwoNodes.MEMBERS)) : member;
        }
        return claims;
    }

    private void end(Victim victim) {
        switch (victim) {
            case APPLICATION -> {
                nodes.node(0).kill();
                nodes.restart(0);
            }
            case DATABASE -> {
                nodes.server().kill();
                nodes.node(0).tell("go-on");
                nodes.restartServer();
            }
        }
        nodes.books().releaseLocks();
    }

    private Tally judge(List<String> claims, Map<String, List<CompletableFuture<String>>> answers) {
        int acknowledged = 0;
        int unanswered = 0;
        Set<String> unsure = new HashSet<>();
        for (String claim : claims) {
            for (CompletableFuture<String> answer : answers.getOrDefault(claim, List.of())) {
                if (NodeProcess.await(answer).startsWith("POSTED")) {
                    acknowledged++;
                    acknowledgedEver.add(claim);
                } else {
                    unanswered++;
                    unsure.add(claim);
                }
            }
        }
        Map<String, Books.Posted> books = nodes.books().claims();
        int posted = (int)
                unsure.stream().filter(claim -> books.get(claim).entries() > 0).count();
        int lost = (int) acknowledgedEver.stream()
                .filter(claim -> books.get(claim).entries() == 0)
                .count();
        int doubled = (int)
                books.values().stream().filter(claim -> claim.entries() > 1).count();
        wrong.addAll(nodes.books().contradictions());
        finish(claims);
        return new Tally(1, acknowledged, unanswered, posted, lost, doubled);
    }

    /** Whoever got no answer tries again, and a checkpoint follows over it all. */
    private void finish(List<String> claims) {
        for (String claim : claims) {
            String again = nodes.node(1).answer("approve " + claim);
            boolean there = nodes.books().claims().get(claim).entries() == 1;
            if (!there || !(again.startsWith("POSTED") || again.startsWith("REFUSED"))) {
                wrong.add(claim + " approved again: " + again);
            }
            acknowledgedEver.add(claim);
        }
        String verified = nodes.node(1).answer("checkpoint");
        if (!verified.startsWith("SIGNED")) {
            wrong.add("the checkpoint afterwards: " + verified);
        }
    }
}
