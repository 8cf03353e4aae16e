package org.xueshi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.common.Localised;
import org.xueshi.testing.DatabaseTest;

/** Two nodes that start at once on an empty database make one tree and one administrator. */
@DatabaseTest
class TheTreeHasOneRootTests {

    @Autowired
    Organisations organisations;

    @Autowired
    Directory directory;

    @Test
    void ofManyBeginningsOneWins() throws Exception {
        int nodes = 4;
        var start = new CyclicBarrier(nodes);
        List<String> answers = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(nodes)) {
            var tasks = IntStream.range(0, nodes)
                    .mapToObj(node -> (Callable<String>) () -> {
                        start.await();
                        try {
                            begin("admin-" + node);
                            return "begun";
                        } catch (EntryRefused refused) {
                            return refused.key();
                        }
                    })
                    .toList();
            for (var answer : pool.invokeAll(tasks)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsOnlyOnce("begun");
        assertThat(answers).filteredOn("people.refused.root-exists"::equals).hasSize(nodes - 1);
        assertThat(IntStream.range(0, nodes)
                        .filter(node -> directory.bySignInName("admin-" + node).isPresent()))
                .hasSize(1);
    }

    @Test
    void aPasswordThatNobodyWouldKnowIsRefused() {
        var nobodyTold = new Organisations.NewMember(Localised.same("x"), "admin", null, null);
        assertThatThrownBy(
                        () -> organisations.foundRoot(Localised.same("x"), Directory.DEFAULT_ZONE, false, nobodyTold))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void begin(String signInName) {
        organisations.foundRoot(
                new Localised("县", "County"), ZoneId.of("Asia/Shanghai"), false, Village.person(signInName));
    }
}
