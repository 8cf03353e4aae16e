package org.xueshi.quiz.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.xueshi.common.ui.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers that are taken: words with their spellings, numbers with their tolerance, each with its share of the mark. */
final class AnswerFields {

    private static final int MOST = 10;
    private static final int WHOLE = 100;
    private static final String ABSOLUTE = "tolerance";
    private static final String PERCENT = "tolerance_percent";

    private final Writing writing;

    AnswerFields(Writing writing) {
        this.writing = writing;
    }

    Rows words(ObjectNode parent) {
        return new Rows(
                writing,
                parent,
                "answers",
                new Rows.Of(
                        Texts.t("quiz.editor.answers"), "quiz.editor.answer", 1, MOST, this::wordsRow, Kind::words));
    }

    private Div wordsRow(ObjectNode answer) {
        var also = new TextArea(Texts.t("quiz.editor.also"));
        also.setHelperText(Texts.t("quiz.editor.also.help"));
        also.setValue(answer.path("also").valueStream().map(JsonNode::asString).collect(Collectors.joining("\n")));
        also.setValueChangeMode(ValueChangeMode.ON_BLUR);
        also.addValueChangeListener(change -> {
            List<String> lines = change.getValue()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            answer.remove("also");
            if (!lines.isEmpty()) {
                var spellings = answer.putArray("also");
                lines.forEach(spellings::add);
            }
            writing.keep().run();
        });
        return new Div(
                TextPair.of(writing, answer, "text", Texts.t("quiz.editor.text")),
                also,
                share(answer),
                feedback(answer));
    }

    Rows numbers(ObjectNode parent) {
        return new Rows(
                writing,
                parent,
                "answers",
                new Rows.Of(
                        Texts.t("quiz.editor.answers"), "quiz.editor.answer", 1, MOST, this::numberRow, Kind::number));
    }

    private Div numberRow(ObjectNode answer) {
        var value = decimal("quiz.editor.value", answer.path("value").decimalValue(BigDecimal.ZERO));
        value.addValueChangeListener(change -> {
            answer.put("value", change.getValue() == null ? BigDecimal.ZERO : change.getValue());
            writing.keep().run();
        });
        var tolerance = decimal(
                "quiz.editor.tolerance",
                answer.path(answer.has(PERCENT) ? PERCENT : ABSOLUTE).decimalValue(BigDecimal.ZERO));
        var measure = new Select<String>();
        measure.setLabel(Texts.t("quiz.editor.tolerance.measure"));
        measure.setItems(ABSOLUTE, PERCENT);
        measure.setItemLabelGenerator(
                one -> Texts.t(one.equals(PERCENT) ? "quiz.editor.tolerance.percent" : "quiz.editor.tolerance.same"));
        measure.setValue(answer.has(PERCENT) ? PERCENT : ABSOLUTE);
        Runnable write = () -> {
            answer.remove(List.of(ABSOLUTE, PERCENT));
            BigDecimal off = tolerance.getValue();
            if (off != null && off.signum() != 0) {
                answer.put(measure.getValue(), off);
            }
            writing.keep().run();
        };
        tolerance.addValueChangeListener(change -> write.run());
        measure.addValueChangeListener(change -> write.run());
        var line = new Div(value, tolerance, measure, share(answer));
        line.addClassName("x-editor-line");
        return new Div(line, feedback(answer));
    }

    private static BigDecimalField decimal(String label, BigDecimal value) {
        var field = new BigDecimalField(Texts.t(label));
        field.setLocale(Locale.ROOT);
        field.setValue(value);
        return field;
    }

    private IntegerField share(ObjectNode answer) {
        var share = new IntegerField(Texts.t("quiz.editor.share"));
        share.setMin(0);
        share.setMax(WHOLE);
        share.setValue(answer.path("share").asInt(WHOLE));
        share.addValueChangeListener(change -> {
            if (change.getValue() == null || change.getValue() == WHOLE) {
                answer.remove("share");
            } else {
                answer.put("share", change.getValue());
            }
            writing.keep().run();
        });
        return share;
    }

    private TextPair feedback(ObjectNode answer) {
        return TextPair.optional(writing, answer, "feedback", Texts.t("quiz.editor.feedback.answered"));
    }
}
