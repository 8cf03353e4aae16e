package org.xueshi.courses.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.CheckedFile;
import org.xueshi.common.Localised;
import org.xueshi.common.Sentence;
import tools.jackson.databind.JsonNode;

/** Reads what is particular to a question's kind, and says what a schema can't. */
final class QuestionReading {

    /** Digits after the point: as many as an answer may have. */
    private static final int MOST_SCALE = 15;

    private final CheckedFile file;
    private final JsonNode node;
    private final String pointer;
    private final List<Problem> problems;

    QuestionReading(CheckedFile file, String pointer, List<Problem> problems) {
        this.file = file;
        this.node = file.tree().at(pointer);
        this.pointer = pointer;
        this.problems = problems;
    }

    /** Null if it can't be made because of a problem. */
    @Nullable
    QuestionBody body() {
        return switch (node.get("kind").asString()) {
            case "single" -> choice(false);
            case "multiple" -> choice(true);
            case "true-false" ->
                new QuestionBody.TrueFalse(
                        node.get("correct").asBoolean(), text(node.get("if_true")), text(node.get("if_false")));
            case "matching" -> matching();
            case "ordering" -> {
                List<Localised> steps = list(node.get("steps"), Localised::of);
                requireDifferent(steps, "/steps", "courses.problem.same-steps");
                yield new QuestionBody.Ordering(steps);
            }
            case "numeric" -> numeric();
            case "short-answer" -> new QuestionBody.ShortAnswer(accepted(node.get("answers"), "/answers"));
            default -> cloze();
        };
    }

    private QuestionBody choice(boolean multiple) {
        List<QuestionBody.Option> options = options(node.get("options"));
        long right = options.stream().filter(QuestionBody.Option::correct).count();
        if (multiple ? right < 2 : right != 1) {
            problem("/options", Sentence.of(multiple ? "courses.problem.multiple" : "courses.problem.single"));
        }
        return new QuestionBody.Choice(multiple, options);
    }

    private QuestionBody matching() {
        List<QuestionBody.Row> rows = new ArrayList<>();
        List<Localised> targets = new ArrayList<>();
        for (JsonNode pair : node.get("pairs")) {
            Localised match = Localised.of(pair.get("match"));
            if (!targets.contains(match)) {
                targets.add(match);
            }
            rows.add(new QuestionBody.Row(
                    Localised.of(pair.get("text")), targets.indexOf(match), text(pair.get("feedback"))));
        }
        if (targets.size() < 2) {
            problem("/pairs", Sentence.of("courses.problem.one-match"));
        }
        node.path("others").forEach(other -> targets.add(Localised.of(other)));
        requireDifferent(targets, "/others", "courses.problem.others");
        requireDifferent(rows.stream().map(QuestionBody.Row::text).toList(), "/pairs", "courses.problem.same-texts");
        return new QuestionBody.Matching(rows, targets);
    }

    private QuestionBody numeric() {
        List<AcceptedNumber> accepted = new ArrayList<>();
        for (JsonNode answer : node.get("answers")) {
            String at = "/answers/" + accepted.size();
            if (answer.has("tolerance") && answer.has("tolerance_percent")) {
                problem(at, Sentence.of("courses.problem.tolerances"));
            }
            boolean percent = answer.has("tolerance_percent");
            accepted.add(new AcceptedNumber(
                    number(answer.get("value"), at),
                    number(answer.path(percent ? "tolerance_percent" : "tolerance"), at),
                    percent,
                    answer.path("share").asInt(100),
                    text(answer.get("feedback"))));
        }
        if (accepted.stream().noneMatch(one -> one.sharePercent() == 100)) {
            problem("/answers", Sentence.of("courses.problem.whole-mark"));
        }
        return new QuestionBody.Numeric(accepted, text(node.get("unit")));
    }

    private BigDecimal number(JsonNode value, String at) {
        BigDecimal number = value.isNumber() ? value.decimalValue() : BigDecimal.ZERO;
        if (number.scale() > MOST_SCALE) {
            problem(at, Sentence.of("courses.problem.digits", MOST_SCALE));
            return BigDecimal.ZERO;
        }
        return number;
    }

    private @Nullable QuestionBody cloze() {
        List<QuestionBody.Blank> blanks = new ArrayList<>();
        for (JsonNode blank : node.get("blanks")) {
            String at = "/blanks/" + blanks.size();
            List<QuestionBody.Option> options = blank.has("options") ? options(blank.get("options")) : List.of();
            if (!options.isEmpty()
                    && options.stream().filter(QuestionBody.Option::correct).count() != 1) {
                problem(at + "/options", Sentence.of("courses.problem.blank-list"));
            }
            blanks.add(new QuestionBody.Blank(
                    options.isEmpty() ? accepted(blank.get("answers"), at + "/answers") : List.of(), options));
        }
        for (String language : List.of("zh", "en")) {
            requireEachBlankOnce(node.get("text").get(language).asString(), blanks.size(), "/text/" + language);
        }
        return new QuestionBody.Cloze(blanks);
    }

    private void requireEachBlankOnce(String text, int blanks, String at) {
        int[] seen = new int[blanks];
        for (ClozeText.Piece piece : ClozeText.pieces(text)) {
            if (piece.blank().isPresent()) {
                int blank = piece.blank().getAsInt();
                if (blank < 0 || blank >= blanks) {
                    problem(at, Sentence.of("courses.problem.no-blank", mark(blank), blanks));
                } else {
                    seen[blank]++;
                }
            }
        }
        for (int i = 0; i < blanks; i++) {
            if (seen[i] != 1) {
                problem(at, Sentence.of("courses.problem.blank-once", mark(i), seen[i]));
            }
        }
    }

    /** As authors write a blank: counted from 1. */
    private static String mark(int blank) {
        return "{{" + (blank + 1) + "}}";
    }

    private List<AcceptedText> accepted(JsonNode answers, String at) {
        List<AcceptedText> accepted = new ArrayList<>();
        for (JsonNode answer : answers) {
            var one = new AcceptedText(
                    Localised.of(answer.get("text")),
                    list(answer.path("also"), JsonNode::asString),
                    answer.path("share").asInt(100),
                    text(answer.get("feedback")));
            one.trouble().ifPresent(trouble -> problem(at + "/" + accepted.size(), trouble));
            accepted.add(one);
        }
        if (accepted.stream().noneMatch(one -> one.sharePercent() == 100)) {
            problem(at, Sentence.of("courses.problem.whole-mark"));
        }
        return accepted;
    }

    private static List<QuestionBody.Option> options(JsonNode options) {
        return list(
                options,
                option -> new QuestionBody.Option(
                        Localised.of(option.get("text")),
                        option.path("correct").asBoolean(false),
                        text(option.get("feedback"))));
    }

    private void requireDifferent(List<Localised> texts, String at, String otherwise) {
        for (Function<Localised, String> language :
                List.<Function<Localised, String>>of(Localised::zh, Localised::en)) {
            Set<String> seen = new HashSet<>();
            if (!texts.stream().allMatch(text -> seen.add(language.apply(text)))) {
                problem(at, Sentence.of(otherwise));
                return;
            }
        }
    }

    private void problem(String below, Sentence message) {
        problems.add(file.problem(pointer + below, message));
    }

    private static @Nullable Localised text(@Nullable JsonNode node) {
        return node == null ? null : Localised.of(node);
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> read) {
        return nodes.valueStream().map(read).toList();
    }
}
