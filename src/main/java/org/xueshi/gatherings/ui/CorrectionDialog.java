package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.ReasonRefused;
import org.xueshi.gatherings.attendance.RosterLine;

/** The host says when somebody was there, instead of what was seen, and why. Keeps what was typed until it is accepted. */
final class CorrectionDialog extends Dialog {

    private static final String WIDTH = "28rem";
    private static final Duration STEP = Duration.ofMinutes(5);

    private final When when;
    private final GatheringSession session;
    private final Checkbox absent = new Checkbox(Texts.t("gatherings.correct.absent"));
    private final TimePicker from = new TimePicker(Texts.t("gatherings.correct.from"));
    private final TimePicker until = new TimePicker(Texts.t("gatherings.correct.until"));
    private final OnceButton save;
    private final Paragraph lead = new Paragraph(Texts.t("gatherings.correct.lead"));
    private final TextArea reason = new TextArea(Texts.t("gatherings.correct.reason"));

    CorrectionDialog(RosterLine line, GatheringSession session, When when, Consumer<RosterActions.Said> then) {
        this.when = when;
        this.session = session;
        setHeaderTitle(Texts.t("gatherings.correct.title", Texts.t(line.name())));
        setWidth(WIDTH);
        var spans = line.attended().spans();
        from.setValue(
                when.time(spans.isEmpty() ? session.begins() : spans.getFirst().from()));
        until.setValue(
                when.time(spans.isEmpty() ? session.ends() : spans.getLast().until()));
        for (TimePicker time : List.of(from, until)) {
            time.setStep(STEP);
            time.setLocale(Texts.locale());
            time.setManualValidation(true);
        }
        absent.addValueChangeListener(change -> {
            from.setEnabled(!change.getValue());
            until.setEnabled(!change.getValue());
        });
        reason.setMaxLength(ReasonRefused.MOST);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(Texts.t(
                "common.words.help", Integer.toString(ReasonRefused.LEAST), Integer.toString(ReasonRefused.MOST)));
        var times = new Div(from, until);
        times.addClassName("x-form-row");
        var form = new Div(lead, times, absent, reason);
        form.addClassName("x-form");
        add(form);
        save = new OnceButton(Texts.t("gatherings.correct"), () -> send(then));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.t("common.cancel"), click -> close()), save);
    }

    /** The same questions as the answer to an appeal. */
    CorrectionDialog asAnswer() {
        setHeaderTitle(Texts.t("gatherings.appeal.decide"));
        lead.setText(Texts.t("gatherings.appeal.decide.lead"));
        absent.setLabel(Texts.t("gatherings.appeal.decide.nothing"));
        reason.setLabel(Texts.t("gatherings.appeal.answer"));
        save.setText(Texts.t("gatherings.appeal.decide"));
        return this;
    }

    private void send(Consumer<RosterActions.Said> then) {
        from.setInvalid(false);
        reason.setInvalid(false);
        try {
            then.accept(
                    absent.getValue()
                            ? new RosterActions.Said(null, null, reason.getValue())
                            : new RosterActions.Said(at(from.getValue()), at(until.getValue()), reason.getValue()));
            close();
        } catch (ReasonRefused tooShort) {
            reason.setErrorMessage(Texts.t(tooShort));
            reason.setInvalid(true);
            reason.focus();
        } catch (Refused refused) {
            from.setErrorMessage(Texts.t(refused));
            from.setInvalid(true);
            from.focus();
        }
    }

    /** On the day on which the session begins; a time before that is of the next day. */
    private Instant at(LocalTime time) {
        Instant moment = when.at(when.day(session.begins()), time == null ? LocalTime.MIDNIGHT : time);
        return moment.isBefore(session.begins())
                        && session.length().compareTo(Duration.ofHours(1)) > 0
                        && when.time(session.ends()).isBefore(when.time(session.begins()))
                ? moment.plus(Duration.ofDays(1))
                : moment;
    }
}
