package org.xueshi.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.question.AcceptedText;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.QuestionBody;
import org.xueshi.courses.question.Questions;
import org.xueshi.quiz.Attempt;
import org.xueshi.quiz.Drawn;

/**
 * Q7: what the browser is sent of an open attempt is the same, to the letter, whatever the key is: so nothing of the key is
 * in it. Two questions that read the same and have other keys make the same message.
 */
class TheKeyNeverReachesTheBrowserTest {

    private static final Instant NOON = Instant.parse("2026-05-20T04:00:00Z");

    /** Of one question, and what is drawn of it. */
    record Shown(Question question, List<Integer> order) {}

    record Twins(Shown one, Shown other) {
        @Override
        public String toString() {
            return one.question.body().getClass().getSimpleName();
        }
    }

    static List<Twins> kinds() {
        return List.of(
                twins(
                        Questions.choice(false, true, false, false),
                        Questions.choice(false, false, false, true),
                        2,
                        0,
                        1),
                twins(Questions.choice(true, true, true, false), Questions.choice(true, false, true, true), 2, 0, 1),
                twins(
                        new QuestionBody.TrueFalse(true, secret(), null),
                        new QuestionBody.TrueFalse(false, null, secret())),
                twins(Questions.matching(3, 0, 1, 2), Questions.matching(3, 2, 0, 0), 1, 2, 0),
                steps(),
                twins(Questions.numeric("3", "1", false), Questions.numeric("70000", "12", true)),
                twins(Questions.words(), otherWords()),
                new Twins(
                        new Shown(Questions.cloze("q"), List.of(2, 0, 1)),
                        new Shown(clozeWithOtherKey(), List.of(2, 0, 1))));
    }

    /** Written in two orders, shown in the same. */
    private static Twins steps() {
        List<Localised> steps = Questions.ordering(3).steps();
        var turned = new QuestionBody.Ordering(List.of(steps.get(2), steps.get(0), steps.get(1)));
        return new Twins(
                new Shown(Questions.of("q", Questions.ordering(3)), List.of(1, 0, 2)),
                new Shown(Questions.of("q", turned), List.of(2, 1, 0)));
    }

    private static QuestionBody otherWords() {
        return new QuestionBody.ShortAnswer(
                List.of(new AcceptedText(Localised.same("unanimity"), List.of("un*"), 100, null)));
    }

    private static Question clozeWithOtherKey() {
        return new Question(
                "q",
                "",
                Questions.cloze("q").text(),
                new QuestionBody.Cloze(List.of(
                        new QuestionBody.Blank(
                                List.of(new AcceptedText(Localised.same("chair"), List.of(), 100, secret())),
                                List.of()),
                        new QuestionBody.Blank(
                                List.of(),
                                Questions.choice(false, true, false, false).options()))),
                secret(),
                Set.of(),
                1,
                true);
    }

    private static Twins twins(QuestionBody one, QuestionBody other, Integer... order) {
        return new Twins(
                new Shown(Questions.of("q", one), List.of(order)), new Shown(Questions.of("q", other), List.of(order)));
    }

    private static Localised secret() {
        return Localised.same("Secret feedback");
    }

    @AfterEach
    void leave() {
        UI.setCurrent(null);
        VaadinService.setCurrent(null);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsSentIsTheSameWhateverTheKey(Twins twins) {
        String sent = sent(twins.one);
        assertThat(sent).contains("quiz.question").doesNotContain("Secret");
        assertThat(sent(twins.other)).isEqualTo(sent);
    }

    /** All that a first answer to the browser holds of the page. */
    private static String sent(Shown shown) {
        var ui = new UI();
        VaadinService service = mock(RETURNS_DEEP_STUBS);
        when(service.getInstantiator().getI18NProvider()).thenReturn(new Spelled());
        VaadinService.setCurrent(service);
        VaadinSession session = mock(RETURNS_DEEP_STUBS);
        when(session.hasLock()).thenReturn(true);
        when(session.getService()).thenReturn(service);
        ui.getInternals().setSession(session);
        UI.setCurrent(ui);
        ui.add(page(shown));
        var tree = ui.getInternals().getStateTree();
        tree.runExecutionsBeforeClientResponse();
        var sent = new StringBuilder();
        var constants = ui.getInternals().getConstantPool();
        tree.collectChanges(change -> sent.append(change.toJson(constants)).append('\n'));
        // By the hash of what they hold; their order is by chance.
        sent.append(new TreeSet<>(constants.dumpConstants().propertyNames()));
        ui.getInternals()
                .dumpPendingJavaScriptInvocations()
                .forEach(call -> sent.append(call.getInvocation().getExpression())
                        .append(call.getInvocation().getParameters().size()));
        return sent.toString();
    }

    private static AttemptPage page(Shown shown) {
        EnrolledItem item = mock(RETURNS_DEEP_STUBS);
        when(item.course().question(anyString())).thenReturn(Optional.of(shown.question));
        when(item.language()).thenReturn(Language.EN);
        var attempt = new Attempt(
                "attempt",
                List.of(new Drawn(shown.question.id(), shown.order)),
                Map.of(),
                Set.of(),
                NOON,
                NOON.plusSeconds(600),
                null,
                false,
                null);
        return new AttemptPage(item, attempt, NOON, mock(AttemptPage.Doing.class));
    }

    /** Words as their keys with what is filled in. */
    private static final class Spelled implements I18NProvider {
        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... arguments) {
            return key + List.of(arguments);
        }
    }
}
