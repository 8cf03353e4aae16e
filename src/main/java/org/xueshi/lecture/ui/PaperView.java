package org.xueshi.lecture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.lecture.Lecture;
import org.xueshi.lecture.Lecture.Kind;
import org.xueshi.lecture.Lecture.Medium;
import org.xueshi.lecture.Lecture.Part;
import org.xueshi.tracking.Measurements.Measured;

/** A paper or slides, page by page. */
@Tag("x-paper")
@NpmPackage(value = "pdfjs-dist", version = "6.5.438")
@JsModule("./study/x-paper.ts")
final class PaperView extends Component {

    /** @param page where the member has been, from 1; 0 if nowhere yet */
    PaperView(Part part, EnrolledItem item, Measured measured, long page) {
        Medium medium = part.in(item);
        Element element = getElement();
        element.setProperty("section", part.id());
        element.setProperty("slides", part.kind() == Kind.SLIDES);
        element.setProperty("source", item.address(medium.path()));
        String original = medium.files().original();
        element.setProperty("original", original == null ? "" : item.address(original));
        List<Double> shares = IntStream.range(0, medium.sections().size())
                .mapToObj(i -> measured.coverageByPart().getOrDefault(Lecture.section(part, i), 0.0))
                .toList();
        element.setPropertyList("shares", shares);
        element.setProperty("startPage", (double) Math.max(1, page));
        element.setPropertyMap("texts", texts());
        element.setAttribute("lang", item.language().tag());
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = Stream.of(
                        "back",
                        "on",
                        "save",
                        "original",
                        "loading",
                        "broken",
                        "page",
                        "pages",
                        "outline",
                        "larger",
                        "smaller",
                        "fit",
                        "resumed",
                        "anew")
                .collect(Collectors.toMap(name -> name, name -> Texts.t("lecture.paper." + name, "%1", "%2")));
        texts.putAll(SeenTexts.all());
        return texts;
    }
}
