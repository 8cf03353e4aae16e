package org.xueshi.lecture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.lecture.Lecture.Kind;
import org.xueshi.lecture.Lecture.Medium;
import org.xueshi.lecture.Lecture.Part;
import org.xueshi.tracking.Measurements.Measured;

/** A film or sound with its captions, chapters and transcript, its speed limited to what the course allows. */
@Tag("x-film")
@NpmPackage(value = "media-chrome", version = "4.19.4")
@NpmPackage(value = "hls.js", version = "1.7.4")
@JsModule("./study/x-film.ts")
final class FilmView extends Component {

    FilmView(Part part, EnrolledItem item, Measured measured) {
        Medium medium = part.in(item);
        Element element = getElement();
        element.setProperty("section", part.id());
        element.setProperty("sound", part.kind() == Kind.AUDIO);
        element.setProperty("source", item.address(medium.path()));
        element.setProperty("maxRate", item.course().maxPlaybackRate());
        element.setProperty("positionMillis", (double) measured.position().getOrDefault(part.id(), 0L));
        element.setProperty("lengthMillis", (double) medium.estimateMillis());
        element.setPropertyList("met", SeenTexts.ranges(measured.metByPart().getOrDefault(part.id(), List.of())));
        element.setProperty("name", part.title().in(item.language().locale()));
        captions(medium, item);
        String chapters = medium.files().chapters();
        element.setProperty("chapters", chapters == null ? "" : item.address(chapters));
        String poster = medium.files().poster();
        element.setProperty("poster", poster == null ? "" : item.address(poster));
        element.setPropertyMap("texts", texts(part.kind()));
    }

    private void captions(Medium medium, EnrolledItem item) {
        List<Map<String, String>> captions = medium.captions().entrySet().stream()
                .map(one -> Map.of(
                        "lang", one.getKey().tag(),
                        "label", Texts.t("lecture.captions." + one.getKey().tag()),
                        "source", item.address(one.getValue())))
                .toList();
        getElement().setPropertyList("captions", captions);
        Language reader = Language.of(Texts.locale());
        Language shown = medium.captions().containsKey(reader) ? reader : item.language();
        getElement().setProperty("captionLanguage", shown.tag());
    }

    private static Map<String, String> texts(Kind kind) {
        Map<String, String> texts = Stream.of(
                        "transcript",
                        "chapters",
                        "resumed",
                        "anew",
                        "search",
                        "matches",
                        "previous",
                        "next",
                        "follow",
                        "transcriptLanguage",
                        "transcriptBroken")
                .collect(Collectors.toMap(name -> name, name -> Texts.t("lecture.film." + key(name), "%1", "%2")));
        texts.put("broken", Texts.t(kind == Kind.AUDIO ? "lecture.broken-sound" : "lecture.broken-film"));
        texts.putAll(SeenTexts.all());
        return texts;
    }

    private static String key(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
