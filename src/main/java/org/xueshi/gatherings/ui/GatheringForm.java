package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringCategories.Kind;
import org.xueshi.gatherings.GatheringPlan;
import org.xueshi.gatherings.GatheringTexts;
import org.xueshi.gatherings.OccasionSource;
import org.xueshi.gatherings.PlanRefused;
import org.xueshi.gatherings.PlanRefused.Field;
import org.xueshi.people.Member;
import org.xueshi.people.Organisation;

/** A gathering as its convener fills it in: what, when, where, who. A refusal stands at its field; nothing typed is lost. */
final class GatheringForm extends Div {

    private static final int DAYS_AHEAD = 7;

    private final Organisation organisation;
    private final Checkbox both = new Checkbox(Texts.t("gatherings.form.both"));
    private final WhatPart what;
    private final WhenPart when;
    private final WherePart where = new WherePart();
    private final WhoPart who;
    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);
    private @Nullable String occasion;

    /** What there is to choose from. */
    record Choices(List<Category> categories, List<Kind> kinds, List<Organisation> organisations, HostSearch hosts) {}

    /** Who hosts and who is invited, as people and places that can be shown. */
    record Chosen(List<Member> hosts, List<Organisation> invited) {}

    /** Finds members who could host. */
    interface HostSearch {
        List<Member> find(String words, int offset, int limit);
    }

    /**
     * @param before what was announced, for changing it; null for a new one
     * @param chosen hosts and invited organisations of it, or those that a new one begins with
     * @param send takes what was entered, and may refuse it with {@link PlanRefused}
     */
    GatheringForm(
            Organisation organisation,
            Choices choices,
            @Nullable GatheringPlan before,
            Chosen chosen,
            LocalDate today,
            String action,
            Consumer<GatheringPlan> send) {
        this.organisation = organisation;
        var zone = new When(organisation.zone());
        what = new WhatPart(choices);
        when = new WhenPart(zone, today.plusDays(DAYS_AHEAD), before);
        who = new WhoPart(choices, chosen, zone, today);
        Stream.of(what, when, where, who).forEach(part -> fields.putAll(part.fields()));
        addClassNames("x-form", "x-gathering-form");
        both.addValueChangeListener(change -> texts().forEach(text -> text.both(change.getValue())));
        if (before != null) {
            fill(before);
        }
        add(both, what, when, where, who, actions(action, send));
    }

    private Div actions(String action, Consumer<GatheringPlan> send) {
        var button = new OnceButton(action, () -> send(send));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button);
        actions.addClassName("x-actions");
        return actions;
    }

    private Stream<TextPair> texts() {
        return Stream.concat(what.texts(), where.texts());
    }

    /** Begins a new one with what is known of its occasion. */
    void begin(String key, OccasionSource.Beginning known) {
        occasion = key;
        fill(known.texts());
        where.fill(known.place());
        who.fill(known.places());
    }

    private void fill(GatheringPlan before) {
        occasion = before.occasion();
        fill(before.texts());
        what.fill(before);
        where.fill(before);
        who.fill(before);
    }

    private void fill(GatheringTexts texts) {
        what.fill(texts);
        where.fill(texts);
        both.setValue(texts().anyMatch(TextPair::hasOther));
    }

    private void send(Consumer<GatheringPlan> send) {
        fields.values().forEach(field -> field.setInvalid(false));
        when.noProblem();
        try {
            send.accept(entered());
        } catch (PlanRefused refused) {
            show(refused);
        }
    }

    private void show(PlanRefused refused) {
        HasValidation field = fields.get(refused.field());
        if (field == null) {
            when.problem(refused);
            return;
        }
        field.setErrorMessage(Texts.t(refused));
        field.setInvalid(true);
        if (field instanceof Focusable<?> reachable) {
            reachable.focus();
        }
        Notify.failed(Texts.t("gatherings.form.refused"), Texts.t(refused));
    }

    private GatheringPlan entered() {
        return new GatheringPlan(
                organisation.id(),
                where.texts(what.title(), what.about()),
                where.link(),
                where.place(),
                what.category(),
                what.tags(),
                when.sessions(),
                who.places(),
                who.deadline(),
                who.toConfirm(),
                who.invited(),
                who.hosts(),
                when.rollCalls(),
                occasion);
    }
}
