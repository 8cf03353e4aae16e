package org.xueshi.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.server.VaadinRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.security.web.csrf.CsrfToken;
import org.xueshi.common.ui.Texts;
import org.xueshi.library.upload.Uploads;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** Where files are chosen or dropped, and seen on their way; Vaadin's own upload begins anew when a line breaks. */
@Tag("x-upload")
@NpmPackage(value = "tus-js-client", version = "4.3.1")
@JsModule("./library/x-upload.ts")
public final class FileUpload extends Component {

    private static final String WORDS = "library.upload.";

    /** @param kept is told the id of each file that has become one of the library */
    public FileUpload(MemberId member, OrganisationId place, Consumer<String> kept) {
        getElement().setProperty("endpoint", Uploads.PATH.substring(1));
        getElement().setProperty("member", member.value());
        getElement().setProperty("locale", Texts.locale().toLanguageTag());
        getElement().setPropertyMap("words", words());
        toPlace(place);
        withToken();
        getElement()
                .addEventListener(
                        "x-kept",
                        event -> kept.accept(
                                event.getEventData().get("event.detail.id").asString()))
                .addEventData("event.detail.id");
    }

    /** Files chosen from now on go there. */
    void toPlace(OrganisationId place) {
        getElement().setProperty("organisation", place.value());
    }

    /** The same that forms carry; a request of another site has none. */
    private void withToken() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            getElement().setProperty("csrfHeader", token.getHeaderName());
            getElement().setProperty("csrfToken", token.getToken());
        }
    }

    /** What belongs into a sentence is put there in the browser. */
    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("choose", Texts.t(WORDS + "choose"));
        words.put("drop", Texts.t(WORDS + "drop"));
        words.put("waiting", Texts.t(WORDS + "waiting"));
        words.put("paused", Texts.t(WORDS + "paused"));
        words.put("checking", Texts.t(WORDS + "checking"));
        words.put("kept", Texts.t(WORDS + "kept"));
        words.put("broken", Texts.t(WORDS + "broken"));
        words.put("resumed", Texts.t(WORDS + "resumed"));
        words.put("of", Texts.t(WORDS + "of", "{0}", "{1}"));
        words.put("speed", Texts.t(WORDS + "speed", "{0}"));
        words.put("left", Texts.t(WORDS + "left", "{0}"));
        for (String action : new String[] {"pause", "resume", "cancel", "again", "remove"}) {
            words.put(action, Texts.t(WORDS + action));
            words.put(action + "Of", Texts.t(WORDS + action + ".of", "{0}"));
        }
        return words;
    }
}
