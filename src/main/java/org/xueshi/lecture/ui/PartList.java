package org.xueshi.lecture.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import org.xueshi.lecture.Lecture;
import org.xueshi.lecture.Lecture.Part;
import org.xueshi.lecture.PartCoverage;
import org.xueshi.tracking.Measurements.Measured;

/** The parts of a lecture to choose from, each with how much of it has been met. */
final class PartList extends OrderedList {

    private final List<NativeButton> buttons = new ArrayList<>();

    PartList(List<Part> parts, Language language, Measured measured, IntConsumer show) {
        addClassName("x-parts");
        getElement().setAttribute("aria-label", Texts.t("lecture.parts"));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int index = i;
            var button = new NativeButton("", click -> show.accept(index));
            double met = PartCoverage.of(part, language, measured);
            button.add(ring(part, language, met), title(part, language), kind(part));
            buttons.add(button);
            add(new ListItem(button));
        }
    }

    private static Span title(Part part, Language language) {
        var title = new Span(part.title().in(language.locale()));
        title.getElement().setAttribute("lang", language.tag());
        return title;
    }

    void mark(int index) {
        for (int i = 0; i < buttons.size(); i++) {
            if (i == index) {
                buttons.get(i).getElement().setAttribute("aria-current", "step");
            } else {
                buttons.get(i).getElement().removeAttribute("aria-current");
            }
        }
    }

    /** The browser fills it further; the names of its sections tell it which. */
    private static Span ring(Part part, Language language, double met) {
        var ring = new Span();
        ring.addClassName("x-part-ring");
        ring.getStyle().set("--x-fraction", Double.toString(met));
        ring.getElement().setAttribute("data-sections", sections(part, language).collect(Collectors.joining(" ")));
        ring.getElement().setAttribute("data-label", Texts.t("lecture.met", "%1"));
        ring.getElement().setAttribute("role", "img");
        ring.getElement().setAttribute("aria-label", Texts.t("lecture.met", Integer.toString((int) (met * 100))));
        return ring;
    }

    private static Stream<String> sections(Part part, Language language) {
        var medium = part.media().get(language);
        int count = medium == null ? 0 : medium.sections().size();
        return IntStream.range(0, count).mapToObj(i -> Lecture.section(part, i));
    }

    /** How long each section of the parts is, in milliseconds. */
    static Map<String, Long> lengths(List<Part> parts, Language language) {
        Map<String, Long> lengths = new HashMap<>();
        for (Part part : parts) {
            var medium = part.media().get(language);
            for (int i = 0; medium != null && i < medium.sections().size(); i++) {
                lengths.put(Lecture.section(part, i), medium.sections().get(i));
            }
        }
        return lengths;
    }

    private static Span kind(Part part) {
        var kind = new Span(Texts.t("lecture.kind." + part.kind().name().toLowerCase(Locale.ROOT)));
        kind.addClassName("x-part-kind");
        return kind;
    }
}
