package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringPlan;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.PlanRefused;
import org.xueshi.gatherings.PlanRefused.Field;

/** When it is, session by session, and how often one is asked unannounced. */
final class WhenPart extends FormPart {

    private final SessionsField sessions;
    private final IntegerField rollCalls = new IntegerField(Texts.t("gatherings.form.roll-calls"));

    WhenPart(When when, LocalDate first, @Nullable GatheringPlan before) {
        super("gatherings.form.when");
        sessions = new SessionsField(when, first, before == null ? List.of() : before.sessions());
        rollCalls.setMin(0);
        rollCalls.setMax(GatheringPlan.MOST_ROLL_CALLS);
        rollCalls.setStepButtonsVisible(true);
        rollCalls.setHelperText(Texts.t("gatherings.form.roll-calls.help"));
        rollCalls.setValue(before == null ? 1 : before.rollCalls());
        at(Field.ROLL_CALLS, rollCalls);
        add(sessions, rollCalls);
    }

    /** Says what is wrong with a session, and is brought into sight. */
    void problem(PlanRefused refused) {
        sessions.problem(Texts.t(refused));
        sessions.getElement().callJsFunction("scrollIntoView");
    }

    void noProblem() {
        sessions.problem(null);
    }

    List<GatheringSession> sessions() {
        return sessions.sessions().orElseThrow(() -> PlanRefused.missing(Field.SESSIONS));
    }

    int rollCalls() {
        return required(rollCalls.getValue(), Field.ROLL_CALLS);
    }
}
