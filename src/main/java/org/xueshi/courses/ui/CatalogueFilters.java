package org.xueshi.courses.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.CourseQuery;
import org.xueshi.courses.CourseQuery.Length;

/** The search and its filters. A change goes into the address, and what the address says is shown. */
final class CatalogueFilters extends Div {

    private static final List<String> TOPICS = List.of("governance", "meetings", "safety");

    private final List<String> formats;
    private final TextField words = new TextField(Texts.t("courses.filter.words"));
    private final Select<String> topic;
    private final Select<String> format;
    private final Select<Length> length;
    private final Select<Language> language;
    private boolean reading;

    /** @param formats that there are, by id */
    CatalogueFilters(List<String> formats) {
        this.formats = formats;
        addClassName("x-filters");
        getElement().setAttribute("role", "search");
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("x-filter-words");
        words.addValueChangeListener(change -> navigate());
        topic = choice("topic", TOPICS, value -> Texts.t("courses.topic." + value));
        format = choice("format", formats, value -> Texts.t(value + ".name"));
        length = choice("length", List.of(Length.values()), value -> Texts.t("courses.length." + word(value)));
        language = choice("language", List.of(Language.values()), value -> Texts.t("courses.language." + word(value)));
        add(words, topic, format, length, language);
    }

    /** What the fields say. */
    CourseQuery query() {
        return new CourseQuery(
                words.getValue(), topic.getValue(), format.getValue(), length.getValue(), language.getValue());
    }

    /** Takes over what an address says; words that mean nothing are passed over. */
    void read(QueryParameters parameters) {
        reading = true;
        words.setValue(parameters.getSingleParameter("words").orElse(""));
        topic.setValue(known(parameters, "topic", TOPICS, value -> value));
        format.setValue(known(parameters, "format", formats, value -> value));
        length.setValue(known(parameters, "length", List.of(Length.values()), CatalogueFilters::word));
        language.setValue(known(parameters, "language", List.of(Language.values()), CatalogueFilters::word));
        reading = false;
    }

    void clear() {
        UI.getCurrent().navigate("courses");
    }

    private <T> Select<T> choice(String name, List<T> values, Function<T, String> label) {
        var select = new Select<T>();
        select.setLabel(Texts.t("courses.filter." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.t("courses.filter.any"));
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? Texts.t("courses.filter.any") : label.apply(value));
        select.addValueChangeListener(change -> navigate());
        return select;
    }

    private void navigate() {
        if (reading) {
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        CourseQuery query = query();
        put(parameters, "words", query.words().strip());
        put(parameters, "topic", query.topic());
        put(parameters, "format", query.format());
        put(parameters, "length", query.length() == null ? null : word(query.length()));
        put(parameters, "language", query.language() == null ? null : word(query.language()));
        UI.getCurrent().navigate("courses", QueryParameters.simple(parameters));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static <T> @Nullable T known(
            QueryParameters parameters, String name, List<T> values, Function<T, String> word) {
        String given = parameters.getSingleParameter(name).orElse("");
        for (T value : values) {
            if (word.apply(value).equals(given)) {
                return value;
            }
        }
        return null;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
