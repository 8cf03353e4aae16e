package org.xueshi.quiz.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xueshi.common.Language;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.QuestionBanks;
import org.xueshi.courses.question.QuestionBanksOfContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Q9: what is written in the editor is in the file at once, nothing else in it changes, and ids stay. */
class EverythingIsKeptAsItIsWrittenTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String BANK = "questions.yaml";

    private final QuestionBanks banks = QuestionBanksOfContent.bundled();
    private final UI ui = new UI();

    @BeforeEach
    void anInterface() {
        VaadinService service = mock(RETURNS_DEEP_STUBS);
        when(service.getInstantiator().getI18NProvider()).thenReturn(new Keys());
        VaadinService.setCurrent(service);
        VaadinSession session = mock(RETURNS_DEEP_STUBS);
        when(session.hasLock()).thenReturn(true);
        when(session.getService()).thenReturn(service);
        ui.getInternals().setSession(session);
        UI.setCurrent(ui);
    }

    @AfterEach
    void leave() {
        UI.setCurrent(null);
        VaadinService.setCurrent(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chairing-a-meeting", "education-hours", "flood-and-fire"})
    void aBankThatIsReadAndWrittenIsTheSameBank(String course) throws IOException {
        String text = Files.readString(Path.of("content/courses", course, BANK));
        ArrayNode read = BankText.read(text).orElseThrow();
        String written = BankText.write(read);
        assertThat(BankText.read(written)).contains(read);
        assertThat(banks.read(BANK, written)).isEqualTo(banks.read(BANK, text));
    }

    /** Whatever somebody types is text to the file's readers, too. */
    @Test
    void anyTextSurvives() {
        var random = new Random(3);
        String letters = "aZ0 -:#{}[]&*!|>'\"%@`,?\\~=.\n\t中。“";
        for (int i = 0; i < 2_000; i++) {
            var typed = new StringBuilder("x");
            IntStream.range(0, random.nextInt(12))
                    .forEach(at -> typed.append(letters.charAt(random.nextInt(letters.length()))));
            String text = random.nextBoolean() ? typed.toString() : typed.substring(1) + "x";
            Question read = banks.read(BANK, BankText.write(NODES.arrayNode().add(truth("q1", text))))
                    .getFirst();
            assertThat(read.text().en()).isEqualTo(text);
        }
        for (String special : List.of("true", "null", "~", "1.5", "0x10", "- a", "a: b", "2026-11-29", "no", "<<")) {
            assertThat(banks.read(BANK, BankText.write(NODES.arrayNode().add(truth("q1", special))))
                            .getFirst()
                            .text()
                            .en())
                    .isEqualTo(special);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachKindThatIsFilledInCanBePublished(Kind kind) {
        ObjectNode question = kind.start("q1");
        assertThat(Check.of(banks, question).problems()).containsExactly("quiz.editor.problem.empty");
        fill(question, new int[1]);
        assertThat(Check.of(banks, question).problems()).isEmpty();
        assertThat(Check.of(banks, question).question()).isPresent();
    }

    /** Every empty text gets words of its own. */
    private static void fill(JsonNode node, int[] number) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream().toList().forEach(name -> {
                if (object.get(name).isString() && object.get(name).asString().isEmpty()) {
                    object.put(name, "text " + number[0]++);
                }
            });
        }
        node.forEach(child -> fill(child, number));
    }

    @Test
    void aCopyGetsAnIdOfItsOwnAndWhatIsTakenOutComesBackToItsPlace() {
        var draft = draft(truth("q1", "one"), truth("q3", "two"));
        var bank = new Bank(
                draft, BANK, BankText.read(draft.text(BANK).orElseThrow()).orElseThrow());
        ObjectNode copy = bank.duplicate(bank.questions().getFirst());
        assertThat(ids(draft)).containsExactly("q1", "q4", "q3");
        assertThat(copy.path("text").path("en").asString()).isEqualTo("one");
        Runnable undo = bank.remove(bank.questions().getFirst());
        assertThat(ids(draft)).containsExactly("q4", "q3");
        assertThat(bank.add(Kind.NUMERIC).path("id").asString()).isEqualTo("q5");
        undo.run();
        assertThat(ids(draft)).containsExactly("q1", "q4", "q3", "q5");
    }

    @Test
    void whatIsTypedIsInTheFileAtOnceAndNothingElseChanges() {
        var draft = draft(truth("q1", "one"), truth("q2", "two"));
        var editor = new QuizEditor(draft, banks);
        ui.add(editor);
        NativeButton second = find(editor, NativeButton.class)
                .filter(row -> row.getText().equals("two"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(second, new ClickEvent<>(second));
        TextArea english = find(editor, TextArea.class)
                .filter(field -> field.getLabel().contains("quiz.editor.question.text")
                        && "en".equals(field.getElement().getAttribute("lang")))
                .findFirst()
                .orElseThrow();
        english.setValue("Is it two?");
        ArrayNode kept = BankText.read(draft.text(BANK).orElseThrow()).orElseThrow();
        assertThat(kept.get(0)).isEqualTo(truth("q1", "one"));
        ObjectNode expected = truth("q2", "two");
        ((ObjectNode) expected.get("text")).put("en", "Is it two?");
        assertThat(kept.get(1)).isEqualTo(expected);
    }

    @Test
    void settingsAreKeptAndWhatIsAsUsualStaysOut() {
        var draft = draft(truth("q1", "one"));
        var editor = new QuizEditor(draft, banks);
        field(editor, "quiz.editor.limit").setValue(30);
        assertThat(draft.description().path("time_limit_minutes").asInt()).isEqualTo(30);
        field(editor, "quiz.editor.limit").setValue(0);
        field(editor, "quiz.editor.pass").setValue(200);
        assertThat(draft.description().has("time_limit_minutes")).isFalse();
        assertThat(draft.description().path("pass_percent").asInt())
                .as("out of bounds")
                .isEqualTo(80);
    }

    @Test
    void deletingInTheListCanBeUndone() {
        var draft = draft(truth("q1", "one"), truth("q2", "two"));
        var editor = new QuizEditor(draft, banks);
        find(editor, Button.class)
                .filter(button -> button.getAriaLabel().orElse("").startsWith("quiz.editor.remove"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(ids(draft)).containsExactly("q2");
        find(editor, Button.class)
                .filter(button -> button.getText().startsWith("quiz.editor.undo"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(ids(draft)).containsExactly("q1", "q2");
    }

    @Test
    void aFileThatIsNoBankIsLeftAlone() {
        var draft = draft();
        draft.write(BANK, "questions: [");
        new QuizEditor(draft, banks);
        assertThat(draft.text(BANK)).contains("questions: [");
    }

    @Test
    void aNewTestBeginsWithABankOfItsOwn() {
        ObjectNode description = NODES.objectNode().put("id", "exam").put("format", "quiz");
        var draft = new DraftInMemory(description, List.of(Language.ZH, Language.EN));
        QuizEditor.begin(draft, description);
        assertThat(description.path("questions").asString()).isEqualTo("exam-questions.yaml");
        assertThat(draft.text("exam-questions.yaml")).contains("[]\n");
    }

    private static IntegerField field(Component editor, String label) {
        return find(editor, IntegerField.class)
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Component> Stream<T> find(Component below, Class<T> type) {
        Stream<T> own = type.isInstance(below) ? Stream.of(type.cast(below)) : Stream.empty();
        return Stream.concat(own, below.getChildren().flatMap(child -> find(child, type)));
    }

    private static DraftInMemory draft(ObjectNode... questions) {
        var draft = new DraftInMemory(
                NODES.objectNode()
                        .put("id", "test")
                        .put("draw", 1)
                        .put("pass_percent", 80)
                        .put("questions", BANK),
                List.of(Language.ZH, Language.EN));
        ArrayNode bank = NODES.arrayNode();
        List.of(questions).forEach(bank::add);
        draft.write(BANK, BankText.write(bank));
        return draft;
    }

    private static ObjectNode truth(String id, String text) {
        ObjectNode question = Kind.TRUE_FALSE.start(id);
        question.set("text", NODES.objectNode().put("zh", text).put("en", text));
        question.set("feedback", NODES.objectNode().put("zh", "!").put("en", "!"));
        return question;
    }

    private static List<String> ids(DraftInMemory draft) {
        return BankText.read(draft.text(BANK).orElseThrow())
                .orElseThrow()
                .valueStream()
                .map(question -> question.path("id").asString())
                .toList();
    }

    private static final class Keys implements I18NProvider {
        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... arguments) {
            return arguments.length == 0 ? key : key + List.of(arguments);
        }
    }
}
