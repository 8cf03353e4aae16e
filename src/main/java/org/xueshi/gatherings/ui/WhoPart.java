package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xueshi.common.ui.MomentPicker;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringPlan;
import org.xueshi.gatherings.PlanRefused.Field;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;

/** Who is invited, how many find a place, until when, and who hosts. */
final class WhoPart extends FormPart {

    private static final int A_BRANCH = 30;
    private static final int HOURS_TO_CONFIRM = 24;

    private final When when;
    private final IntegerField places = new IntegerField(Texts.t("gatherings.form.places"));
    private final MomentPicker deadline = new MomentPicker(Texts.t("gatherings.form.deadline"));
    private final IntegerField toConfirm = new IntegerField(Texts.t("gatherings.form.to-confirm"));
    private final MultiSelectComboBox<Organisation> invited =
            new MultiSelectComboBox<>(Texts.t("gatherings.form.invited"));
    private final MultiSelectComboBox<Member> hosts = new MultiSelectComboBox<>(Texts.t("gatherings.form.hosts"));

    WhoPart(GatheringForm.Choices choices, GatheringForm.Chosen chosen, When when, LocalDate today) {
        super("gatherings.form.who");
        this.when = when;
        choices(choices);
        places.setMin(1);
        places.setMax(GatheringPlan.MOST_PLACES);
        places.setValue(A_BRANCH);
        deadline.setValue(today.plusDays(6).atTime(18, 0));
        toConfirm.setMin(1);
        toConfirm.setHelperText(Texts.t("gatherings.form.to-confirm.help"));
        toConfirm.setValue(HOURS_TO_CONFIRM);
        hosts.setValue(Set.copyOf(chosen.hosts()));
        invited.setValue(Set.copyOf(chosen.invited()));
        at(Field.PLACES, places);
        at(Field.DEADLINE, deadline);
        at(Field.TO_CONFIRM, toConfirm);
        at(Field.INVITED, invited);
        at(Field.HOSTS, hosts);
        add(invited, places, deadline, toConfirm, hosts);
    }

    private void choices(GatheringForm.Choices choices) {
        invited.setItems(choices.organisations());
        invited.setItemLabelGenerator(one -> Texts.t(one.name()));
        invited.setHelperText(Texts.t("gatherings.form.invited.help"));
        hosts.setItemLabelGenerator(one -> Texts.t(one.name()));
        hosts.setItems(query ->
                choices.hosts().find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        hosts.setHelperText(Texts.t("gatherings.form.hosts.help"));
    }

    void fill(int known) {
        places.setValue(known);
    }

    void fill(GatheringPlan before) {
        places.setValue(before.places());
        deadline.setValue(when.local(before.deadline()));
        toConfirm.setValue((int) Math.max(1, before.toConfirm().toHours()));
    }

    int places() {
        return required(places.getValue(), Field.PLACES);
    }

    Instant deadline() {
        return when.at(required(deadline.getValue(), Field.DEADLINE));
    }

    Duration toConfirm() {
        return Duration.ofHours(required(toConfirm.getValue(), Field.TO_CONFIRM));
    }

    Set<OrganisationId> invited() {
        return invited.getValue().stream().map(Organisation::id).collect(Collectors.toSet());
    }

    List<MemberId> hosts() {
        return hosts.getValue().stream().map(Member::id).toList();
    }
}
