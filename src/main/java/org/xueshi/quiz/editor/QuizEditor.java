package org.xueshi.quiz.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.courses.question.QuestionBanks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a test: by which rules it is taken, and the questions of its banks. Everything is kept as it is written. */
public final class QuizEditor extends Div {

    /** A bank in which nothing has been written yet. */
    static final String EMPTY = "[]\n";

    /** Where the list stands above it, as on a phone, whoever chooses a question would not see that it opens. */
    private static final String INTO_SIGHT = """
            if (this.getBoundingClientRect().top > innerHeight / 2) {
              this.scrollIntoView();
            }""";

    private final ItemDraft draft;
    private final QuestionBanks banks;
    private final Div questions = new Div();
    private @Nullable Bank bank;

    public QuizEditor(ItemDraft draft, QuestionBanks banks) {
        this.draft = draft;
        this.banks = banks;
        addClassNames("x-stack", "x-quiz-editor");
        questions.addClassName("x-stack");
        List<String> files = files();
        open(files.getFirst());
        var settings = new SettingsForm(draft, () -> bank == null ? List.of() : bank.tags());
        var content = new Card(Texts.t("quiz.editor.questions"));
        if (files.size() > 1) {
            content.add(choice(files));
        }
        content.add(questions);
        add(new Card(Texts.t("quiz.editor.settings"), settings), content);
    }

    /** What a new test begins with: a bank of its own, still empty. */
    public static void begin(ItemDraft draft, ObjectNode description) {
        String path = description.path("id").asString("test") + "-questions.yaml";
        description.put("draw", 1).put("pass_percent", 80).put("questions", path);
        if (draft.text(path).isEmpty()) {
            draft.write(path, EMPTY);
        }
    }

    private List<String> files() {
        JsonNode files = draft.description().path("questions");
        List<String> paths =
                files.isArray() ? files.valueStream().map(JsonNode::asString).toList() : List.of(files.asString(""));
        return paths.isEmpty() ? List.of("") : paths;
    }

    private Select<String> choice(List<String> files) {
        var choice = new Select<String>();
        choice.setLabel(Texts.t("quiz.editor.bank"));
        choice.setItems(files);
        choice.setValue(files.getFirst());
        choice.addValueChangeListener(change -> open(change.getValue()));
        return choice;
    }

    private void open(String path) {
        questions.removeAll();
        bank = null;
        if (path.isBlank()) {
            questions.add(new Message(Tone.BAD, Texts.t("quiz.editor.no-bank")));
            return;
        }
        Optional<String> text = draft.text(path);
        BankText.read(text.filter(there -> !there.isBlank()).orElse(EMPTY))
                .ifPresentOrElse(
                        read -> show(
                                new Bank(draft, path, read.isEmpty() ? JsonNodeFactory.instance.arrayNode() : read)),
                        () -> questions.add(new Message(Tone.BAD, Texts.t("quiz.editor.unreadable", path))));
    }

    private void show(Bank opened) {
        bank = opened;
        var form = new Div();
        form.addClassName("x-question-place");
        var list = new QuestionList(opened, banks);
        form.add(noneChosen());
        list.onChoose(question -> {
            form.removeAll();
            if (question == null) {
                form.add(noneChosen());
            } else {
                form.add(new QuestionForm(opened, question, banks, draft.languages(), () -> list.refresh(question)));
                form.getElement().executeJs(INTO_SIGHT);
            }
        });
        var columns = new Div(list, form);
        columns.addClassName("x-bank");
        questions.add(columns);
    }

    private static EmptyState noneChosen() {
        return new EmptyState(
                VaadinIcon.EDIT, Texts.t("quiz.editor.none-chosen"), Texts.t("quiz.editor.none-chosen.what"));
    }
}
