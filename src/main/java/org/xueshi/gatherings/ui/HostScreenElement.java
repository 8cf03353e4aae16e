package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.attendance.Purpose;
import org.xueshi.gatherings.attendance.SessionKey;

/** The rotating code; its browser part asks the server for each. */
@Tag("x-host-screen")
@JsModule("./gatherings/x-host-screen.ts")
final class HostScreenElement extends Component {

    HostScreenElement(SessionKey session, Purpose purpose) {
        getElement().setProperty("session", session.toString());
        show(purpose);
        getElement()
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "IN", Texts.t("gatherings.screen.in"),
                                "OUT", Texts.t("gatherings.screen.out"),
                                "PRESENT", Texts.t("gatherings.screen.call"),
                                "call", Texts.t("gatherings.screen.call"),
                                "digits", Texts.t("gatherings.screen.digits"),
                                "counts", Texts.t("gatherings.screen.counts", "%1", "%2", "%3"),
                                "closed", Texts.t("gatherings.screen.closed"),
                                "lost", Texts.t("gatherings.screen.lost")));
    }

    /** Coming or going; a roll call shows itself. */
    void show(Purpose purpose) {
        getElement().setProperty("purpose", purpose.name());
    }
}
