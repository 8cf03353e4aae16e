package org.xueshi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.Localised;
import org.xueshi.testing.DatabaseTest;

/** One name, one member, however the name is spelled and whoever registers at the same time. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInNamesAreUniqueTests {

    Village village;

    @BeforeAll
    void build(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        village.member("wang.fang", village.millBranch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wang.fang", "Wang.Fang", " WANG.FANG ", "ｗａｎｇ．ｆａｎｇ"})
    void otherSpellingsAreTheSameName(String spelling) {
        assertThat(village.directory.bySignInName(spelling)).isPresent();
        assertThatThrownBy(() -> register(spelling))
                .isInstanceOf(EntryRefused.class)
                .hasMessage("people.refused.sign-in-name-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "王芳", "two words", "-minus", "quo'te", "<b>"})
    void whatCanNotBeTypedEverywhereIsRefused(String name) {
        var person = new Organisations.NewMember(Localised.same("x"), name, null, Village.PASSWORD);
        assertThatThrownBy(() -> village.byCounty(
                        () -> village.members.register(village.millBranch, person, Role.MEMBER, Village.LONG_AGO)))
                .isInstanceOf(EntryRefused.class)
                .hasMessage("people.refused.sign-in-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b", "a b@c.de"})
    void anAddressThatCanNotBeOneIsRefused(String email) {
        var person = new Organisations.NewMember(Localised.same("x"), "mail-slip", email, Village.PASSWORD);
        assertThatThrownBy(() -> village.byCounty(
                        () -> village.members.register(village.millBranch, person, Role.MEMBER, Village.LONG_AGO)))
                .isInstanceOf(EntryRefused.class)
                .hasMessage("people.refused.email");
        assertThat(village.directory.bySignInName("mail-slip")).isEmpty();
    }

    @Test
    void ofManyRegistrationsAtOnceOneWinsAndTheOthersReadWhy() throws Exception {
        int writers = 4;
        var start = new CyclicBarrier(writers);
        List<String> answers = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(writers)) {
            Callable<String> task = () -> {
                start.await();
                try {
                    register("li.lei");
                    return "registered";
                } catch (EntryRefused refused) {
                    return refused.key();
                }
            };
            for (var answer : pool.invokeAll(java.util.Collections.nCopies(writers, task))) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsOnlyOnce("registered");
        assertThat(answers)
                .filteredOn("people.refused.sign-in-name-taken"::equals)
                .hasSize(writers - 1);
    }

    private void register(String signInName) {
        village.member(signInName, village.millBranch);
    }
}
