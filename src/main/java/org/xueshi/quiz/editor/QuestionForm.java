package org.xueshi.quiz.editor;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.question.QuestionBanks;
import org.xueshi.quiz.Draw;
import org.xueshi.quiz.ui.QuestionPreview;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One question being written: its fields, what is still wrong with it, and how a learner will see it. */
final class QuestionForm extends Div {

    private static final int MOST_POINTS = 10;

    private final Bank bank;
    private final ObjectNode question;
    private final QuestionBanks banks;
    private final Language shown;
    private final Runnable changed;
    private final Div state = new Div();

    /** @param changed to be run when something about the question was written */
    QuestionForm(Bank bank, ObjectNode question, QuestionBanks banks, List<Language> languages, Runnable changed) {
        this.bank = bank;
        this.question = question;
        this.banks = banks;
        this.shown =
                languages.contains(Language.of(Texts.locale())) ? Language.of(Texts.locale()) : languages.getFirst();
        this.changed = changed;
        addClassName("x-question-form");
        var writing = new Writing(languages, this::keep);
        String kind = Texts.t("quiz.editor.kind." + Kind.of(question).word());
        var fields = new Div(
                new H3(Texts.t("quiz.editor.question", question.path("id").asString(""), kind)),
                TextPair.of(writing, question, "text", Texts.t("quiz.editor.question.text")),
                new KindFields(writing).of(question),
                TextPair.of(writing, question, "feedback", Texts.t("quiz.editor.feedback")),
                about());
        fields.addClassName("x-stack");
        state.addClassName("x-stack");
        state.getElement().setAttribute("aria-live", "polite");
        add(fields, state);
        showState();
    }

    private void keep() {
        bank.keep();
        showState();
        changed.run();
    }

    private void showState() {
        state.removeAll();
        Check check = Check.of(banks, question);
        if (!check.problems().isEmpty()) {
            var list = new UnorderedList();
            check.problems().forEach(problem -> list.add(new ListItem(problem)));
            state.add(new Message(Tone.ATTENTION, Texts.t("quiz.editor.problems"), list));
        }
        check.question()
                .ifPresent(read -> state.add(
                        new H3(Texts.t("quiz.editor.preview")), new QuestionPreview(read, Draw.preview(read), shown)));
    }

    private Div about() {
        var line = new Div(part(), tags(), points(), shuffle());
        line.addClassName("x-editor-line");
        return line;
    }

    private ComboBox<String> part() {
        var part = new ComboBox<String>(Texts.t("quiz.editor.about"), bank.parts());
        part.setHelperText(Texts.t("quiz.editor.about.help"));
        part.setClearButtonVisible(true);
        part.setAllowCustomValue(true);
        String about = question.path("about").asString("");
        if (!about.isEmpty()) {
            part.setValue(about);
        }
        part.addCustomValueSetListener(
                custom -> part.setValue(custom.getDetail().strip()));
        part.addValueChangeListener(change -> {
            if (change.getValue() == null || change.getValue().isBlank()) {
                question.remove("about");
            } else {
                question.put("about", change.getValue());
            }
            keep();
        });
        return part;
    }

    private MultiSelectComboBox<String> tags() {
        Set<String> own = new LinkedHashSet<>(
                question.path("tags").valueStream().map(JsonNode::asString).toList());
        List<String> known = new ArrayList<>(bank.tags());
        var tags = new MultiSelectComboBox<String>(Texts.t("quiz.editor.tags"), known);
        tags.setHelperText(Texts.t("quiz.editor.tags.help"));
        tags.setValue(own);
        tags.setAllowCustomValue(true);
        tags.addCustomValueSetListener(custom -> {
            String tag = tag(custom.getDetail());
            if (!tag.isEmpty()) {
                Set<String> all = new LinkedHashSet<>(tags.getValue());
                all.add(tag);
                if (!known.contains(tag)) {
                    known.add(tag);
                    tags.setItems(known);
                }
                tags.setValue(all);
            }
        });
        tags.addValueChangeListener(change -> {
            question.remove("tags");
            if (!change.getValue().isEmpty()) {
                var written = question.putArray("tags");
                change.getValue().stream().sorted().forEach(written::add);
            }
            keep();
        });
        return tags;
    }

    /** As files have them: lower-case words with hyphens. */
    private static String tag(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private IntegerField points() {
        var points = new IntegerField(Texts.t("quiz.editor.points"));
        points.setMin(1);
        points.setMax(MOST_POINTS);
        points.setStepButtonsVisible(true);
        points.setValue(question.path("points").asInt(1));
        points.addValueChangeListener(change -> {
            if (change.getValue() == null || change.getValue() == 1) {
                question.remove("points");
            } else {
                question.put("points", change.getValue());
            }
            keep();
        });
        return points;
    }

    private Checkbox shuffle() {
        var shuffle = new Checkbox(
                Texts.t("quiz.editor.shuffle"), question.path("shuffle").asBoolean(true));
        shuffle.addValueChangeListener(change -> {
            question.remove("shuffle");
            if (!change.getValue()) {
                question.put("shuffle", false);
            }
            keep();
        });
        return shuffle;
    }
}
