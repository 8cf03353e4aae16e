package org.xueshi.quiz.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.xueshi.common.ui.Texts;
import tools.jackson.databind.node.ObjectNode;

/** The fields that are particular to a question's kind. */
final class KindFields {

    private static final int MOST_OPTIONS = 8;
    private static final int MOST_PAIRS = 10;
    private static final int MOST_OTHERS = 6;
    private static final int MOST_STEPS = 10;
    private static final int MOST_BLANKS = 12;

    private final Writing writing;
    private final AnswerFields answers;

    KindFields(Writing writing) {
        this.writing = writing;
        this.answers = new AnswerFields(writing);
    }

    Component of(ObjectNode question) {
        return switch (Kind.of(question)) {
            case SINGLE, MULTIPLE -> options(question, "quiz.editor.options");
            case TRUE_FALSE -> judgement(question);
            case MATCHING -> matching(question);
            case ORDERING ->
                new Rows(
                        writing,
                        question,
                        "steps",
                        new Rows.Of(
                                Texts.t("quiz.editor.steps"),
                                "quiz.editor.step",
                                3,
                                MOST_STEPS,
                                // A step is its text, without a key of its own.
                                step -> StepText.of(writing, step),
                                Kind::text));
            case NUMERIC ->
                new Div(
                        answers.numbers(question),
                        TextPair.optional(writing, question, "unit", Texts.t("quiz.editor.unit")));
            case SHORT_ANSWER -> answers.words(question);
            case CLOZE -> blanks(question);
        };
    }

    private Rows options(ObjectNode parent, String title) {
        return new Rows(
                writing,
                parent,
                "options",
                new Rows.Of(
                        Texts.t(title), "quiz.editor.option", 2, MOST_OPTIONS, this::option, () -> Kind.option(false)));
    }

    private Div option(ObjectNode option) {
        var right = new Checkbox(
                Texts.t("quiz.editor.right"), option.path("correct").asBoolean(false));
        right.addValueChangeListener(change -> {
            if (change.getValue()) {
                option.put("correct", true);
            } else {
                option.remove("correct");
            }
            writing.keep().run();
        });
        return new Div(
                TextPair.of(writing, option, "text", Texts.t("quiz.editor.text")),
                right,
                TextPair.optional(writing, option, "feedback", Texts.t("quiz.editor.feedback.chosen")));
    }

    private Div judgement(ObjectNode question) {
        var truth = new Checkbox(
                Texts.t("quiz.editor.is-true"), question.path("correct").asBoolean(true));
        truth.addValueChangeListener(change -> {
            question.put("correct", change.getValue());
            writing.keep().run();
        });
        return new Div(
                truth,
                TextPair.optional(writing, question, "if_true", Texts.t("quiz.editor.if-true")),
                TextPair.optional(writing, question, "if_false", Texts.t("quiz.editor.if-false")));
    }

    private Div matching(ObjectNode question) {
        var pairs = new Rows(
                writing,
                question,
                "pairs",
                new Rows.Of(
                        Texts.t("quiz.editor.pairs"),
                        "quiz.editor.pair",
                        2,
                        MOST_PAIRS,
                        pair -> new Div(
                                TextPair.of(writing, pair, "text", Texts.t("quiz.editor.text")),
                                TextPair.of(writing, pair, "match", Texts.t("quiz.editor.match")),
                                TextPair.optional(writing, pair, "feedback", Texts.t("quiz.editor.feedback.wrong"))),
                        Kind::pair));
        var others = new Rows(
                writing,
                question,
                "others",
                new Rows.Of(
                        Texts.t("quiz.editor.others"),
                        "quiz.editor.other",
                        0,
                        MOST_OTHERS,
                        other -> StepText.of(writing, other),
                        Kind::text));
        return new Div(pairs, others);
    }

    private Div blanks(ObjectNode question) {
        var hint = new Paragraph(Texts.t("quiz.editor.blanks.hint", "{{1}}", "{{2}}"));
        hint.addClassNames("x-secondary", "x-small");
        return new Div(
                hint,
                new Rows(
                        writing,
                        question,
                        "blanks",
                        new Rows.Of(
                                Texts.t("quiz.editor.blanks"),
                                "quiz.editor.blank",
                                1,
                                MOST_BLANKS,
                                this::blank,
                                Kind::writtenBlank)));
    }

    private Div blank(ObjectNode blank) {
        var how = new Select<Boolean>();
        how.setLabel(Texts.t("quiz.editor.blank.how"));
        how.setItems(false, true);
        how.setItemLabelGenerator(listed -> Texts.t(listed ? "quiz.editor.blank.listed" : "quiz.editor.blank.written"));
        how.setValue(blank.has("options"));
        var fields = new Div(within(blank));
        how.addValueChangeListener(change -> {
            blank.removeAll();
            blank.setAll(change.getValue() ? Kind.listedBlank() : Kind.writtenBlank());
            fields.removeAll();
            fields.add(within(blank));
            writing.keep().run();
        });
        return new Div(how, fields);
    }

    private Component within(ObjectNode blank) {
        return blank.has("options") ? options(blank, "quiz.editor.list") : answers.words(blank);
    }
}
