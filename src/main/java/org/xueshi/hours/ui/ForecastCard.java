package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.plan.Forecast;
import org.xueshi.hours.plan.Forecast.Part;

/** What the year may still come to: four amounts that are never added up (R5). */
final class ForecastCard {

    private ForecastCard() {}

    static Card of(Forecast forecast) {
        var facts = new DescriptionList();
        facts.addClassNames("x-facts", "x-forecast");
        row(facts, "credited", Texts.hours(forecast.credited()));
        row(facts, "claimed", amount(forecast.claimed()));
        row(facts, "booked", amount(forecast.booked()));
        row(facts, "wait-listed", amount(forecast.waitListed()));
        return new Card(
                Texts.t("hours.forecast.title"),
                new Paragraph(Texts.t("hours.forecast.lead")),
                facts,
                new Anchor("plan", Texts.t("hours.forecast.plan")));
    }

    private static void row(DescriptionList facts, String key, String amount) {
        facts.add(new DescriptionList.Term(Texts.t("hours.forecast." + key)), new DescriptionList.Description(amount));
    }

    private static String amount(Part part) {
        return part.count() == 0
                ? Texts.hours(part.hours())
                : Texts.t("hours.forecast.from", Texts.hours(part.hours()), Integer.toString(part.count()));
    }
}
