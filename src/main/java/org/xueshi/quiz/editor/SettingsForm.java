package org.xueshi.quiz.editor;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.draft.ItemDraft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** By which rules the test is taken. What is as it would be anyway stays out of the file. */
final class SettingsForm extends Div {

    private static final List<String> PARTS = List.of("score", "answers", "feedback");

    private final ItemDraft draft;
    private final Supplier<List<String>> tags;
    private final Div draws = new Div();

    /** @param tags of the bank as it stands */
    SettingsForm(ItemDraft draft, Supplier<List<String>> tags) {
        this.draft = draft;
        this.tags = tags;
        addClassNames("x-stack", "x-quiz-settings");
        var limits = new Div(
                number("pass_percent", "quiz.editor.pass", 1, 100, 80, false),
                number("time_limit_minutes", "quiz.editor.limit", 0, 600, 0, true),
                number("attempts", "quiz.editor.attempts", 0, 20, 0, true),
                number("wait_minutes", "quiz.editor.wait", 0, 43_200, 0, true));
        limits.addClassName("x-editor-line");
        var shuffles = new Div(
                flag("shuffle_questions", "quiz.editor.shuffle-questions"),
                flag("shuffle_options", "quiz.editor.shuffle-options"));
        shuffles.addClassName("x-editor-line");
        add(how(), draws, limits, shuffles, review());
        showDraws();
    }

    private RadioButtonGroup<Boolean> how() {
        var how = new RadioButtonGroup<Boolean>(Texts.t("quiz.editor.draws"));
        how.setItems(false, true);
        how.setItemLabelGenerator(sections -> Texts.t(sections ? "quiz.editor.draws.tags" : "quiz.editor.draws.all"));
        how.setValue(draft.description().has("sections"));
        how.addValueChangeListener(change -> {
            ObjectNode description = draft.description();
            if (change.getValue()) {
                description.remove("draw");
                description.putArray("sections");
            } else {
                description.remove("sections");
                description.put("draw", 1);
            }
            draft.describe(description);
            showDraws();
        });
        return how;
    }

    private void showDraws() {
        draws.removeAll();
        if (!draft.description().has("sections")) {
            draws.add(number("draw", "quiz.editor.draw", 1, 100, 1, false));
            return;
        }
        ObjectNode description = draft.description();
        var writing = new Writing(draft.languages(), () -> {
            // Others may have been written meanwhile: only the sections are from here.
            ObjectNode now = draft.description();
            now.set("sections", description.get("sections").deepCopy());
            draft.describe(now);
        });
        draws.add(new Rows(
                writing,
                description,
                "sections",
                new Rows.Of(
                        Texts.t("quiz.editor.sections"),
                        "quiz.editor.section",
                        1,
                        10,
                        section -> section(section, writing),
                        () -> description.objectNode().put("tag", "").put("draw", 1))));
    }

    private Div section(ObjectNode section, Writing writing) {
        var tag = new Select<String>();
        tag.setLabel(Texts.t("quiz.editor.section.tag"));
        Set<String> known = new LinkedHashSet<>(tags.get());
        String own = section.path("tag").asString("");
        if (!own.isEmpty()) {
            known.add(own);
        }
        tag.setItems(known);
        if (!own.isEmpty()) {
            tag.setValue(own);
        }
        tag.addValueChangeListener(change -> {
            section.put("tag", change.getValue());
            writing.keep().run();
        });
        var draw = new IntegerField(Texts.t("quiz.editor.draw"));
        draw.setMin(1);
        draw.setMax(50);
        draw.setValue(section.path("draw").asInt(1));
        draw.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                section.put("draw", change.getValue());
                writing.keep().run();
            }
        });
        var line = new Div(tag, draw);
        line.addClassName("x-editor-line");
        return line;
    }

    /** @param optional whether 0 says that there is none, and stays out of the file */
    private IntegerField number(String key, String label, int least, int most, int otherwise, boolean optional) {
        var field = new IntegerField(Texts.t(label));
        field.setMin(least);
        field.setMax(most);
        field.setValue(draft.description().path(key).asInt(otherwise));
        if (optional) {
            field.setHelperText(Texts.t("quiz.editor.zero"));
        }
        field.addValueChangeListener(change -> {
            Integer value = change.getValue();
            if (value != null && value >= least && value <= most) {
                ObjectNode description = draft.description();
                if (optional && value == 0) {
                    description.remove(key);
                } else {
                    description.put(key, value);
                }
                draft.describe(description);
            }
        });
        return field;
    }

    private Checkbox flag(String key, String label) {
        var box = new Checkbox(Texts.t(label), draft.description().path(key).asBoolean(true));
        box.addValueChangeListener(change -> {
            ObjectNode description = draft.description();
            description.remove(key);
            if (!change.getValue()) {
                description.put(key, false);
            }
            draft.describe(description);
        });
        return box;
    }

    private Div review() {
        JsonNode review = draft.description().path("review");
        var when = new Select<String>();
        when.setLabel(Texts.t("quiz.editor.review"));
        when.setItems("submitted", "closed", "never");
        when.setItemLabelGenerator(one -> Texts.t("quiz.editor.review." + one));
        when.setValue(review.path("when").asString("submitted"));
        var parts = new CheckboxGroup<String>(Texts.t("quiz.editor.review.show"));
        parts.setItems(PARTS);
        parts.setItemLabelGenerator(part -> Texts.t("quiz.editor.review.part." + part));
        parts.setValue(
                review.has("show")
                        ? new LinkedHashSet<>(review.get("show")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList())
                        : Set.copyOf(PARTS));
        Runnable write = () -> {
            ObjectNode description = draft.description();
            ObjectNode written = description.putObject("review").put("when", when.getValue());
            if (parts.getValue().size() < PARTS.size()) {
                var show = written.putArray("show");
                PARTS.stream().filter(parts.getValue()::contains).forEach(show::add);
            }
            draft.describe(description);
        };
        when.addValueChangeListener(change -> write.run());
        parts.addValueChangeListener(change -> write.run());
        var line = new Div(when, parts);
        line.addClassName("x-editor-line");
        return line;
    }
}
