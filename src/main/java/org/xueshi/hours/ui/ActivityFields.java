package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.Declaration;
import org.xueshi.hours.policy.language.ActivityRule;

/** What type of activity it was, where the rules convert types differently; not there where they don't. */
final class ActivityFields extends Div {

    private static final int HALF = 1;
    private static final int WHOLE = 2;

    private final List<ActivityRule> rules;
    private final Select<ActivityRule> activity = new Select<>();
    private final Select<Integer> days = new Select<>();

    ActivityFields(List<ActivityRule> rules) {
        this.rules = rules;
        addClassName("x-form-row");
        setVisible(!rules.isEmpty());
        activity.setLabel(Texts.t("hours.declare.activity"));
        activity.setHelperText(Texts.t("hours.declare.activity.help"));
        activity.setItems(rules);
        activity.setEmptySelectionAllowed(true);
        activity.setEmptySelectionCaption(Texts.t("hours.declare.activity.none"));
        activity.setItemLabelGenerator(
                rule -> rule == null ? Texts.t("hours.declare.activity.none") : Texts.t(rule.title()));
        activity.addValueChangeListener(changed -> days.setVisible(byDays()));
        days.setLabel(Texts.t("hours.declare.days"));
        days.setItems(HALF, WHOLE);
        days.setItemLabelGenerator(
                one -> Texts.t(one == HALF ? "hours.declare.days.half" : "hours.declare.days.whole"));
        days.setVisible(false);
        add(activity, days);
    }

    /** Where a refusal stands that days are missing. */
    Select<Integer> days() {
        return days;
    }

    void fill(Declaration before) {
        rules.stream()
                .filter(rule -> rule.key().equals(before.activity()))
                .findFirst()
                .ifPresent(activity::setValue);
        days.setValue(before.halfDays());
    }

    @Nullable
    String activity() {
        return activity.getValue() == null ? null : activity.getValue().key();
    }

    @Nullable
    Integer halfDays() {
        return byDays() ? days.getValue() : null;
    }

    private boolean byDays() {
        return activity.getValue() != null && activity.getValue().by() instanceof ActivityRule.Days;
    }
}
