package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.people.OrganisationId;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.base.BaseId;
import org.xueshi.sitevisit.base.BasePictures;
import org.xueshi.sitevisit.base.BaseRefused;
import org.xueshi.sitevisit.base.BaseRefused.Field;
import org.xueshi.sitevisit.base.BaseTexts;
import org.xueshi.sitevisit.base.Theme;

/** A base as whoever keeps it fills it in. A refusal stands at its field; nothing typed is lost. */
final class BaseForm extends Div {

    private static final int A_GROUP = 30;
    private static final Pattern POINT =
            Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");

    private final @Nullable Base before;
    private final TextField key = new TextField(Texts.t("sitevisit.base.key"));
    private final BothLanguages name = BothLanguages.line(Texts.t("sitevisit.base.name"), Base.MOST_NAME);
    private final BothLanguages summary = area("sitevisit.base.summary");
    private final BothLanguages opening = area("sitevisit.opening");
    private final BothLanguages contact = area("sitevisit.contact");
    private final BothLanguages directions = area("sitevisit.directions");
    private final BothLanguages access = area("sitevisit.access");
    private final MultiSelectComboBox<Theme> themes = new MultiSelectComboBox<>(Texts.t("sitevisit.themes"));
    private final IntegerField capacity = new IntegerField(Texts.t("sitevisit.capacity"));
    private final TextField point = new TextField(Texts.t("sitevisit.base.point"));
    private final BasePicturesField pictures;
    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

    /** @param before null for a new one */
    BaseForm(@Nullable Base before, BasePictures taken, Consumer<BaseForm> save) {
        this.before = before;
        this.pictures = new BasePicturesField(taken);
        addClassNames("x-form", "x-base-form");
        key.setHelperText(Texts.t("sitevisit.base.key.help"));
        key.setMaxLength(BaseId.LONGEST);
        point.setHelperText(Texts.t("sitevisit.base.point.help"));
        themes.setItems(Theme.values());
        themes.setItemLabelGenerator(theme -> Texts.t("sitevisit.theme." + theme.key()));
        capacity.setMin(1);
        capacity.setMax(Base.MOST_PEOPLE);
        capacity.setValue(A_GROUP);
        fields();
        if (before != null) {
            fill(before);
        }
        var button = new OnceButton(Texts.t("sitevisit.base.save"), () -> send(save));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button);
        actions.addClassName("x-actions");
        add(
                card("sitevisit.base.what", key, name, summary, themes),
                card("sitevisit.good-to-know", capacity, opening, contact, directions, point, access),
                card("sitevisit.pictures", pictures),
                actions);
    }

    private static BothLanguages area(String label) {
        return BothLanguages.area(Texts.t(label), Base.MOST_TEXT);
    }

    private static Card card(String title, com.vaadin.flow.component.Component... parts) {
        var card = new Card(Texts.t(title), parts);
        card.addClassName("x-stack");
        return card;
    }

    private void fields() {
        fields.put(Field.KEY, key);
        fields.put(Field.NAME, name.field());
        fields.put(Field.SUMMARY, summary.field());
        fields.put(Field.OPENING, opening.field());
        fields.put(Field.CONTACT, contact.field());
        fields.put(Field.DIRECTIONS, directions.field());
        fields.put(Field.ACCESS, access.field());
        fields.put(Field.THEMES, themes);
        fields.put(Field.CAPACITY, capacity);
        fields.put(Field.PLACE, point);
        fields.values().forEach(field -> field.setManualValidation(true));
    }

    private void fill(Base base) {
        key.setValue(base.id().value());
        key.setReadOnly(true);
        name.fill(base.texts().name());
        summary.fill(base.texts().summary());
        opening.fill(base.texts().opening());
        contact.fill(base.texts().contact());
        directions.fill(base.texts().directions());
        access.fill(base.texts().access());
        themes.setValue(base.themes());
        capacity.setValue(base.capacity());
        GatheringPlace place = base.place();
        if (place != null) {
            point.setValue(String.format(Locale.ROOT, "%.6f, %.6f", place.latitude(), place.longitude()));
        }
        pictures.fill(base);
    }

    private void send(Consumer<BaseForm> save) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            save.accept(this);
        } catch (BaseRefused refused) {
            HasValidation field = fields.get(refused.field());
            if (field == null) {
                pictures.refused(Texts.t(refused));
                return;
            }
            field.setErrorMessage(Texts.t(refused));
            field.setInvalid(true);
            if (field instanceof Focusable<?> reachable) {
                reachable.focus();
            }
            Notify.failed(Texts.t(refused));
        }
    }

    /** What was entered, or the refusal at its field. */
    Base entered(OrganisationId keeper) {
        if (!BaseId.isKey(key.getValue().strip())) {
            throw new BaseRefused(Field.KEY, "key");
        }
        return new Base(
                new BaseId(key.getValue().strip()),
                keeper,
                new BaseTexts(
                        required(name, Field.NAME),
                        required(summary, Field.SUMMARY),
                        required(opening, Field.OPENING),
                        required(contact, Field.CONTACT),
                        required(directions, Field.DIRECTIONS),
                        access.text()),
                themes.getValue(),
                capacity.getValue() == null ? 0 : capacity.getValue(),
                place(),
                pictures.value(),
                before == null ? 0 : before.revision());
    }

    private static Localised required(BothLanguages text, Field field) {
        Localised words = text.text();
        if (words == null) {
            throw new BaseRefused(field, "missing");
        }
        return words;
    }

    private @Nullable GatheringPlace place() {
        if (point.getValue().isBlank()) {
            return null;
        }
        Matcher parts = POINT.matcher(point.getValue());
        if (!parts.matches()) {
            throw new BaseRefused(Field.PLACE, "place");
        }
        try {
            return new GatheringPlace(Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2)), 0);
        } catch (IllegalArgumentException nowhere) {
            throw new BaseRefused(Field.PLACE, "place");
        }
    }
}
