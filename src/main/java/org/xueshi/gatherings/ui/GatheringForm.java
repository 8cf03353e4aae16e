package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringCategories.Kind;
import org.xueshi.gatherings.GatheringPlan;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.GatheringTexts;
import org.xueshi.gatherings.OccasionSource;
import org.xueshi.gatherings.PlanRefused;
import org.xueshi.gatherings.PlanRefused.Field;
import org.xueshi.people.Member;
import org.xueshi.people.Organisation;

/** A gathering as its convener fills it in: what, when, where, who. A refusal stands at its field; nothing typed is lost. */
final class GatheringForm extends Div {

    private static final int A_BRANCH = 30;
    private static final int HOURS_TO_CONFIRM = 24;

    private final Organisation organisation;
    private final When when;
    private final TextPair title = TextPair.line(Texts.t("gatherings.form.title"), GatheringPlan.MOST_NAME, true);
    private final TextPair about = TextPair.area(Texts.t("gatherings.form.about"), GatheringPlan.MOST_TEXT, true);
    private final Select<Category> category = new Select<>();
    private final MultiSelectComboBox<Kind> kinds = new MultiSelectComboBox<>(Texts.t("gatherings.form.kinds"));
    private final SessionsField sessions;
    private final IntegerField rollCalls = new IntegerField(Texts.t("gatherings.form.roll-calls"));
    private final TextPair venue = TextPair.line(Texts.t("gatherings.form.venue"), GatheringPlan.MOST_NAME, true);
    private final TextField link = new TextField(Texts.t("gatherings.form.link"));
    private final TextPair directions =
            TextPair.area(Texts.t("gatherings.form.directions"), GatheringPlan.MOST_TEXT, false);
    private final TextPair bring = TextPair.area(Texts.t("gatherings.form.bring"), GatheringPlan.MOST_TEXT, false);
    private final TextPair access = TextPair.area(Texts.t("gatherings.form.access"), GatheringPlan.MOST_TEXT, false);
    private final PlaceField place = new PlaceField();
    private final IntegerField places = new IntegerField(Texts.t("gatherings.form.places"));
    private final DateTimePicker deadline = new DateTimePicker(Texts.t("gatherings.form.deadline"));
    private final IntegerField toConfirm = new IntegerField(Texts.t("gatherings.form.to-confirm"));
    private final MultiSelectComboBox<Organisation> invited =
            new MultiSelectComboBox<>(Texts.t("gatherings.form.invited"));
    private final MultiSelectComboBox<Member> hosts = new MultiSelectComboBox<>(Texts.t("gatherings.form.hosts"));
    private final Checkbox both = new Checkbox(Texts.t("gatherings.form.both"));
    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);
    private @Nullable String occasion;

    /** What there is to choose from. */
    record Choices(List<Category> categories, List<Kind> kinds, List<Organisation> organisations, HostSearch hosts) {}

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
        this.when = new When(organisation.zone());
        this.occasion = before == null ? null : before.occasion();
        this.sessions = new SessionsField(when, today.plusDays(7), before == null ? List.of() : before.sessions());
        addClassNames("x-form", "x-gathering-form");
        choices(choices);
        describe();
        begin(today);
        if (before != null) {
            fill(before, choices);
        }
        hosts.setValue(Set.copyOf(chosen.hosts()));
        invited.setValue(Set.copyOf(chosen.invited()));
        both.addValueChangeListener(change -> texts().forEach(text -> text.both(change.getValue())));
        both.setValue(texts().anyMatch(TextPair::hasOther));
        var button = new OnceButton(action, () -> send(send));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button);
        actions.addClassName("x-actions");
        add(
                both,
                part("gatherings.form.what", title, about, category, kinds),
                part("gatherings.form.when", sessions, rollCalls),
                part("gatherings.form.where", venue, link, directions, place, bring, access),
                part("gatherings.form.who", invited, places, deadline, toConfirm, hosts),
                actions);
    }

    /** Who hosts and who is invited, as people and places that can be shown. */
    record Chosen(List<Member> hosts, List<Organisation> invited) {}

    private static Section part(String heading, Component... parts) {
        var section = new Section(new H2(Texts.t(heading)));
        section.addClassNames("x-card", "x-stack");
        section.add(parts);
        return section;
    }

    private Stream<TextPair> texts() {
        return Stream.of(title, about, venue, directions, bring, access);
    }

    private void choices(Choices choices) {
        category.setLabel(Texts.t("gatherings.form.category"));
        category.setItems(choices.categories());
        category.setItemLabelGenerator(Texts::t);
        category.setHelperText(Texts.t("gatherings.form.category.help"));
        kinds.setItems(choices.kinds());
        kinds.setItemLabelGenerator(kind -> Texts.t(kind.title()));
        kinds.setVisible(!choices.kinds().isEmpty());
        invited.setItems(choices.organisations());
        invited.setItemLabelGenerator(one -> Texts.t(one.name()));
        invited.setHelperText(Texts.t("gatherings.form.invited.help"));
        hosts.setItemLabelGenerator(one -> Texts.t(one.name()));
        hosts.setItems(query ->
                choices.hosts().find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        hosts.setHelperText(Texts.t("gatherings.form.hosts.help"));
    }

    private void describe() {
        rollCalls.setMin(0);
        rollCalls.setMax(GatheringPlan.MOST_ROLL_CALLS);
        rollCalls.setStepButtonsVisible(true);
        rollCalls.setHelperText(Texts.t("gatherings.form.roll-calls.help"));
        link.setHelperText(Texts.t("gatherings.form.link.help"));
        places.setMin(1);
        places.setMax(GatheringPlan.MOST_PLACES);
        deadline.setLocale(Texts.locale());
        toConfirm.setMin(1);
        toConfirm.setHelperText(Texts.t("gatherings.form.to-confirm.help"));
        at(Field.TITLE, title.field());
        at(Field.ABOUT, about.field());
        at(Field.VENUE, venue.field());
        at(Field.DIRECTIONS, directions.field());
        at(Field.BRING, bring.field());
        at(Field.ACCESS, access.field());
        at(Field.LINK, link);
        at(Field.CATEGORY, category);
        at(Field.PLACES, places);
        at(Field.DEADLINE, deadline);
        at(Field.TO_CONFIRM, toConfirm);
        at(Field.INVITED, invited);
        at(Field.HOSTS, hosts);
        at(Field.ROLL_CALLS, rollCalls);
        at(Field.PLACE, place.field());
    }

    private void at(Field field, HasValidation component) {
        component.setManualValidation(true);
        fields.put(field, component);
    }

    private void begin(LocalDate today) {
        places.setValue(A_BRANCH);
        rollCalls.setValue(1);
        toConfirm.setValue(HOURS_TO_CONFIRM);
        deadline.setValue(today.plusDays(6).atTime(18, 0));
    }

    /** Begins a new one with what is known of its occasion. */
    void begin(String key, OccasionSource.Beginning known) {
        occasion = key;
        fill(known.texts());
        place.fill(known.place());
        places.setValue(known.places());
        both.setValue(texts().anyMatch(TextPair::hasOther));
    }

    private void fill(GatheringTexts texts) {
        title.fill(texts.title());
        about.fill(texts.about());
        venue.fill(texts.venue());
        directions.fill(texts.directions());
        bring.fill(texts.bring());
        access.fill(texts.access());
    }

    private void fill(GatheringPlan before, Choices choices) {
        fill(before.texts());
        link.setValue(before.link() == null ? "" : before.link());
        place.fill(before.place());
        category.setValue(before.category());
        kinds.setValue(choices.kinds().stream()
                .filter(kind -> before.tags().keys().contains(kind.tag()))
                .collect(Collectors.toSet()));
        rollCalls.setValue(before.rollCalls());
        places.setValue(before.places());
        deadline.setValue(when.local(before.deadline()));
        toConfirm.setValue((int) Math.max(1, before.toConfirm().toHours()));
    }

    private void send(Consumer<GatheringPlan> send) {
        fields.values().forEach(field -> field.setInvalid(false));
        sessions.problem(null);
        try {
            send.accept(entered());
        } catch (PlanRefused refused) {
            show(refused);
        }
    }

    private void show(PlanRefused refused) {
        HasValidation field = fields.get(refused.field());
        if (field == null) {
            sessions.problem(Texts.t(refused));
            sessions.getElement().callJsFunction("scrollIntoView");
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
        List<GatheringSession> planned = sessions.sessions().orElseThrow(() -> PlanRefused.missing(Field.SESSIONS));
        return new GatheringPlan(
                organisation.id(),
                new GatheringTexts(
                        required(title, Field.TITLE),
                        required(about, Field.ABOUT),
                        required(venue, Field.VENUE),
                        directions.text(),
                        bring.text(),
                        access.text()),
                link.getValue().isBlank() ? null : link.getValue().strip(),
                place.value(),
                required(category.getValue(), Field.CATEGORY),
                Tags.of(kinds.getValue().stream().map(Kind::tag).toList()),
                planned,
                required(places.getValue(), Field.PLACES),
                deadline(),
                Duration.ofHours(required(toConfirm.getValue(), Field.TO_CONFIRM)),
                invited.getValue().stream().map(Organisation::id).collect(Collectors.toSet()),
                hosts.getValue().stream().map(Member::id).toList(),
                required(rollCalls.getValue(), Field.ROLL_CALLS),
                occasion);
    }

    private Instant deadline() {
        return when.at(required(deadline.getValue(), Field.DEADLINE));
    }

    private static Localised required(TextPair pair, Field field) {
        return required(pair.text(), field);
    }

    private static <T> T required(@Nullable T value, Field field) {
        if (value == null) {
            throw PlanRefused.missing(field);
        }
        return value;
    }
}
