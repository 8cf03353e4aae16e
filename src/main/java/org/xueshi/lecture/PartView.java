package org.xueshi.lecture;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Map;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Language;
import org.xueshi.lecture.Lecture.Medium;
import org.xueshi.lecture.Lecture.Part;
import org.xueshi.tracking.Measurements.Measured;

/** What stands on the stage for each kind of part. */
final class PartView {

    private PartView() {}

    static Component of(Part part, EnrolledItem item, Measured measured) {
        Medium medium = part.media().get(item.language());
        if (medium == null) {
            throw new IllegalStateException("part " + part.id() + " was published without " + item.language());
        }
        return switch (part.kind()) {
            case PAGE -> page(medium, item);
            case VIDEO -> new Film(part, medium, item, measured.position().getOrDefault(part.id(), 0L));
            case PDF -> new Paper(part, medium, item);
        };
    }

    private static Component page(Medium medium, EnrolledItem item) {
        String html = PageText.html(medium.markdown(), path -> item.address(PageText.resolve(medium.path(), path)));
        return new Html("<article class=\"x-prose\" lang=\"" + item.language().tag() + "\">" + html + "</article>");
    }

    /** A video with captions, its speed limited to what the course allows. */
    @Tag("x-film")
    @JsModule("./study/x-film.ts")
    private static final class Film extends Component {

        Film(Part part, Medium medium, EnrolledItem item, long positionMillis) {
            Element element = getElement();
            element.setProperty("section", part.id());
            element.setProperty("source", item.address(medium.path()));
            element.setProperty("maxRate", item.course().maxPlaybackRate());
            element.setProperty("positionMillis", (double) positionMillis);
            element.setProperty("rateText", Texts.t("lecture.rate"));
            element.setProperty("brokenText", Texts.t("lecture.broken-film"));
            element.setProperty("name", part.title().in(item.language().locale()));
            for (Map.Entry<Language, String> captions : medium.captions().entrySet()) {
                element.appendChild(track(captions.getKey(), item.address(captions.getValue())));
            }
        }

        private static Element track(Language language, String address) {
            var track = new Element("track");
            track.setAttribute("kind", "captions");
            track.setAttribute("srclang", language.tag());
            track.setAttribute("label", Texts.t("lecture.captions." + language.tag()));
            track.setAttribute("src", address);
            if (language == Language.of(Texts.locale())) {
                track.setAttribute("default", "");
            }
            return track;
        }
    }

    /** A PDF, page by page. */
    @Tag("x-paper")
    @NpmPackage(value = "pdfjs-dist", version = "6.5.438")
    @JsModule("./study/x-paper.ts")
    private static final class Paper extends Component {

        Paper(Part part, Medium medium, EnrolledItem item) {
            Element element = getElement();
            element.setProperty("section", part.id());
            element.setProperty("source", item.address(medium.path()));
            element.setProperty("backText", Texts.t("lecture.paper.back"));
            element.setProperty("onText", Texts.t("lecture.paper.on"));
            element.setProperty("saveText", Texts.t("lecture.paper.save"));
            element.setProperty("loadingText", Texts.t("lecture.paper.loading"));
            element.setProperty("brokenText", Texts.t("lecture.paper.broken"));
            element.setProperty("pageText", Texts.t("lecture.paper.page", "%1", "%2"));
            element.setAttribute("lang", item.language().name().toLowerCase(Locale.ROOT));
        }
    }
}
