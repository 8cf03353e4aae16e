package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.DayPicker;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringSession;

/** Half days of a gathering, one a row; each new one is proposed where the last leaves off. */
final class SessionsField extends Div {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final Duration HALF_DAY = Duration.ofHours(3);
    private static final Duration STEP = Duration.ofMinutes(15);

    private final Div rows = new Div();
    private final Span problem = new Span();
    private final List<Row> all = new ArrayList<>();
    private final When when;
    private final LocalDate first;

    SessionsField(When when, LocalDate first, List<GatheringSession> before) {
        this.when = when;
        this.first = first;
        addClassName("x-sessions-field");
        rows.addClassName("x-stack");
        problem.addClassName("x-field-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var add = new Button(Texts.t("gatherings.form.add-session"), VaadinIcon.PLUS.create(), click -> next());
        add.addThemeVariants(ButtonVariant.SMALL);
        add(rows, problem, add);
        if (before.isEmpty()) {
            add(new Row(1, first, MORNING, MORNING.plus(HALF_DAY)));
        }
        before.forEach(one ->
                add(new Row(one.number(), when.day(one.begins()), when.time(one.begins()), when.time(one.ends()))));
    }

    private void add(Row row) {
        all.add(row);
        rows.add(row);
    }

    /** After a morning the afternoon, after an afternoon the next morning. */
    private void next() {
        int number = all.stream().mapToInt(row -> row.number).max().orElse(0) + 1;
        Row last = all.isEmpty() ? null : all.getLast();
        LocalDate day = last == null || last.day.getValue() == null ? first : last.day.getValue();
        boolean morning = last != null
                && last.from.getValue() != null
                && last.from.getValue().isBefore(LocalTime.NOON);
        LocalTime from = morning ? AFTERNOON : MORNING;
        add(new Row(number, morning ? day : day.plusDays(1), from, from.plus(HALF_DAY)));
    }

    void problem(@Nullable String words) {
        problem.setText(words == null ? "" : words);
        problem.setVisible(words != null);
    }

    /** What was entered; empty if a row is not filled in. */
    Optional<List<GatheringSession>> sessions() {
        List<GatheringSession> sessions = new ArrayList<>();
        for (Row row : all) {
            if (row.day.getValue() == null || row.from.getValue() == null || row.until.getValue() == null) {
                return Optional.empty();
            }
            Instant begins = when.at(row.day.getValue(), row.from.getValue());
            Instant ends = when.at(row.day.getValue(), row.until.getValue());
            if (!begins.isBefore(ends)) {
                return Optional.empty();
            }
            sessions.add(new GatheringSession(row.number, begins, ends));
        }
        return Optional.of(sessions);
    }

    /** A session with its fields. */
    private final class Row extends Div {

        private final int number;
        private final DayPicker day = new DayPicker(Texts.t("gatherings.form.day"));
        private final TimePicker from = new TimePicker(Texts.t("gatherings.form.from"));
        private final TimePicker until = new TimePicker(Texts.t("gatherings.form.until"));

        Row(int number, LocalDate on, LocalTime begins, LocalTime ends) {
            this.number = number;
            addClassName("x-session-row");
            day.setValue(on);
            from.setValue(begins);
            until.setValue(ends);
            for (TimePicker time : List.of(from, until)) {
                time.setStep(STEP);
                time.setLocale(Texts.locale());
            }
            var remove = new Button(VaadinIcon.TRASH.create(), click -> {
                all.remove(this);
                rows.remove(this);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(Texts.t("gatherings.form.remove-session", number));
            add(day, from, until, remove);
        }
    }
}
