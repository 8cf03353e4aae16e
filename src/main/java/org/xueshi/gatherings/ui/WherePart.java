package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.gatherings.GatheringPlan;
import org.xueshi.gatherings.GatheringTexts;
import org.xueshi.gatherings.PlanRefused.Field;

/** Where it is, how one comes there and what one brings. */
final class WherePart extends FormPart {

    private final TextPair venue = TextPair.line(Texts.t("gatherings.form.venue"), GatheringPlan.MOST_NAME, true);
    private final TextField link = new TextField(Texts.t("gatherings.form.link"));
    private final TextPair directions =
            TextPair.area(Texts.t("gatherings.form.directions"), GatheringPlan.MOST_TEXT, false);
    private final TextPair bring = TextPair.area(Texts.t("gatherings.form.bring"), GatheringPlan.MOST_TEXT, false);
    private final TextPair access = TextPair.area(Texts.t("gatherings.form.access"), GatheringPlan.MOST_TEXT, false);
    private final PlaceField place = new PlaceField();

    WherePart() {
        super("gatherings.form.where");
        link.setHelperText(Texts.t("gatherings.form.link.help"));
        at(Field.VENUE, venue.field());
        at(Field.LINK, link);
        at(Field.DIRECTIONS, directions.field());
        at(Field.BRING, bring.field());
        at(Field.ACCESS, access.field());
        at(Field.PLACE, place.field());
        add(venue, link, directions, place, bring, access);
    }

    Stream<TextPair> texts() {
        return Stream.of(venue, directions, bring, access);
    }

    void fill(GatheringTexts texts) {
        venue.fill(texts.venue());
        directions.fill(texts.directions());
        bring.fill(texts.bring());
        access.fill(texts.access());
    }

    void fill(@Nullable GatheringPlace known) {
        place.fill(known);
    }

    void fill(GatheringPlan before) {
        link.setValue(before.link() == null ? "" : before.link());
        fill(before.place());
    }

    GatheringTexts texts(Localised title, Localised about) {
        return new GatheringTexts(
                title, about, required(venue.text(), Field.VENUE), directions.text(), bring.text(), access.text());
    }

    @Nullable
    String link() {
        return link.getValue().isBlank() ? null : link.getValue().strip();
    }

    @Nullable
    GatheringPlace place() {
        return place.value();
    }
}
