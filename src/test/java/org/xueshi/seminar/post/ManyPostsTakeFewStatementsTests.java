package org.xueshi.seminar.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.people.MemberId;
import org.xueshi.seminar.Circle;
import org.xueshi.seminar.judging.Judging;
import org.xueshi.testing.DatabaseTest;

/** S8: however many posts, members and readers there are, a page takes the same few statements, and a look at it one. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyPostsTakeFewStatementsTests {

    /** Who the reader is and what they may take some; posts, those at the top, people, reactions, marks take the others. */
    private static final int A_PAGE = 24;

    private static final int A_QUEUE = 12;

    /** Who takes part is read once in a while: with one page, and not with the next. */
    private static final int PEOPLE = 2;

    @Autowired
    Reading reading;

    @Autowired
    Judging judging;

    @Autowired
    Pulses pulses;

    @Autowired
    EntityManagerFactory factory;

    private Circle circle;
    private MemberId reader;
    private Statistics statistics;

    @BeforeAll
    void aCircle(@Autowired AutowireCapableBeanFactory beans) throws IOException {
        circle = new Circle(beans);
        reader = circle.member();
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    private long statements(Runnable act) {
        statistics.clear();
        act.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void aPageAndAQueueTakeAsManyForFewAsForMany() {
        talk(2);
        long few = statements(() -> circle.village.by(reader, () -> reading.open(Circle.TALK)));
        long queue = statements(this::queue);
        talk(12);
        assertThat(statements(() -> circle.village.by(reader, () -> reading.open(Circle.TALK))))
                .isBetween(few - PEOPLE, few + PEOPLE)
                .isLessThanOrEqualTo(A_PAGE);
        assertThat(statements(this::queue)).isEqualTo(queue).isLessThanOrEqualTo(A_QUEUE);
    }

    private void queue() {
        circle.village.by(
                circle.instructor,
                () -> judging.queue(Circle.TALK, Set.of(Standing.WRITING, Standing.WAITING), 0, 100));
    }

    private void talk(int members) {
        IntStream.range(0, members).forEach(number -> {
            MemberId member = circle.member();
            String own = circle.post(member, "第" + number + "个人说的话");
            circle.reply(circle.member(), own, "答第" + number + "个人");
        });
    }

    @Test
    void manyReadersLookWithOneStatement() {
        pulses.afresh(Circle.TALK);
        List<Pulse> seen = IntStream.range(0, 100)
                .mapToObj(reader -> pulses.of(Circle.TALK))
                .toList();
        assertThat(statements(() -> IntStream.range(0, 100).forEach(one -> pulses.of(Circle.TALK))))
                .isLessThanOrEqualTo(1);
        assertThat(seen).hasSize(100);
    }
}
