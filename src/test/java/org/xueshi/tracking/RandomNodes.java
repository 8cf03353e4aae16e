package org.xueshi.tracking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;

/**
 * One person's sessions on two nodes that flush, are killed and take over from each other, made from a seed, on a database.
 * Where presence is checked one node is heard by all until it is killed: content that one node takes back is news to another
 * when that reads the tables, which it does sooner with journals than without.
 */
final class RandomNodes {

    private static final int NODES = 2;
    private static final int SESSIONS = 3;
    private static final int SECONDS = 900;
    private static final MeasureRules CHECKED = new MeasureRules(
            Player.RULES.idleLimit(),
            Player.RULES.maxPlaybackRate(),
            false,
            new PresenceRules(Duration.ofMinutes(3), Duration.ofSeconds(60)),
            Player.RULES.parts());

    private final Random random;
    private final DataSource source;
    private final boolean journals;
    private final MemberId member = MemberId.next();
    private final MeasureRules rules;
    private final Node[] nodes = new Node[NODES];

    /** Hears nobody, and has everything spread: what the others know of the tables stays as it is. */
    private final Node reader;

    private final List<Studying> sessions = new ArrayList<>();

    /** Which node everybody is heard by, where presence is checked. */
    private int only;

    private static final class Studying {
        final Player player = new Player();
        final String token;
        int last;

        Studying(String token, int opened) {
            this.token = token;
            this.last = opened;
        }
    }

    /** @param journals whether a flush may write a line in the journal; else it writes to the tables */
    RandomNodes(long seed, DataSource source, boolean journals) {
        // Neighbouring seeds begin alike: they are stirred first.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.rules = random.nextBoolean() ? CHECKED : Player.RULES;
        this.source = source;
        this.journals = journals;
        this.reader = new Node(source, journals);
        for (int i = 0; i < NODES; i++) {
            nodes[i] = new Node(source, journals);
        }
    }

    RandomNodes run() {
        for (int second = 0; second < SECONDS; second++) {
            if (sessions.size() < SESSIONS && (random.nextInt(100) == 0 || isLate(second))) {
                open(second);
            }
            for (Studying session : sessions) {
                if (random.nextInt(15) == 0) {
                    pulse(second, session);
                }
            }
            if (random.nextInt(40) == 0) {
                nodes[random.nextInt(NODES)].flush(second);
            }
            interfere(second);
        }
        nodes[0].bring(member);
        nodes[1].bring(member);
        return this;
    }

    /** Once in eight thousand nobody would study at all. */
    private boolean isLate(int second) {
        return sessions.isEmpty() && second == SECONDS / 2;
    }

    private void open(int second) {
        ActivityId activity = new ActivityId("lecture-" + random.nextInt(2));
        Node node = nodes[heardBy(random.nextInt(NODES))];
        String token = Node.at(second, () -> node.sessions.open(member, activity, rules))
                .token();
        sessions.add(new Studying(token, second));
    }

    private void pulse(int second, Studying session) {
        int passed = second - session.last;
        session.last = second;
        int seen = random.nextInt(4) == 0 ? random.nextInt(passed + 1) : passed;
        int attended = random.nextInt(4) == 0 ? random.nextInt(seen + 1) : seen;
        if (random.nextInt(10) == 0) {
            session.player.seeksTo(random.nextInt(500));
        }
        session.player.watches(attended).idles(seen - attended).hides(passed - seen);
        // Mostly the same node: the other takes over once in a while.
        int node = heardBy(random.nextInt(12) == 0 ? 1 : sessions.indexOf(session) % NODES);
        boolean closes = random.nextInt(60) == 0;
        nodes[node].accept(second, session.token, closes ? session.player.closing() : session.player.pulse());
        if (random.nextBoolean()) {
            session.player.isAnswered();
        }
    }

    private int heardBy(int node) {
        return rules.presence().areAsked() ? only : node;
    }

    private void kill(int node) {
        nodes[node] = new Node(source, journals);
        only = node == only ? NODES - 1 - only : only;
    }

    private void interfere(int second) {
        switch (random.nextInt(400)) {
            case 0 -> kill(random.nextInt(NODES));
            case 1, 2 -> {
                Node.at(second, () -> {
                    reader.bring(member);
                    return true;
                });
            }
            default -> {}
        }
    }

    /** What the tables hold in the end, a line a run of one verdict or a part that was met. */
    List<String> told() {
        var jdbc = new JdbcTemplate(source);
        List<String> told = new ArrayList<>();
        stretches(jdbc).forEach((opened, spans) -> told.add(opened + ": " + Told.of(spans)));
        jdbc.query(
                "select activity, part, met, position_ms from study_coverage where member_id = ? order by activity, part",
                row -> {
                    told.add("%s %s: %s at %s"
                            .formatted(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
                },
                member.value());
        jdbc.query(
                """
                select opened_ms, heard_ms, explained_ms, ended, sequence_no, attentive_ms, spare_ms, presence, proven_ms
                from study_session where member_id = ? order by opened_ms
                """,
                row -> {
                    StringBuilder line = new StringBuilder("session");
                    for (int i = 1; i <= 9; i++) {
                        line.append(' ').append(row.getString(i));
                    }
                    told.add(line.toString());
                },
                member.value());
        return told;
    }

    /** By the opening of their session; runs of one verdict in one piece, however many rows they are. */
    private Map<Long, List<Span>> stretches(JdbcTemplate jdbc) {
        Map<Long, List<Span>> spans = new TreeMap<>();
        jdbc.query(
                """
                select s.opened_ms, t.start_ms, t.end_ms, t.verdict from study_stretch t
                join study_session s on s.member_id = t.member_id and s.id = t.session_id
                where t.member_id = ? order by s.opened_ms, t.start_ms
                """,
                row -> {
                    var span = new Span(row.getLong(2), row.getLong(3), Verdict.valueOf(row.getString(4)));
                    Span.append(spans.computeIfAbsent(row.getLong(1), opened -> new ArrayList<>()), span);
                },
                member.value());
        return spans;
    }
}
