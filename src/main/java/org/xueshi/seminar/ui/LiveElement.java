package org.xueshi.seminar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Has the server look every few seconds whether something has come, while somebody is there to see it. */
@Tag("x-live")
@JsModule("./seminar/x-live.ts")
public final class LiveElement extends Component {

    /** @param look is run every few seconds */
    public LiveElement(Runnable look) {
        getElement().addEventListener("x-look", event -> look.run());
    }
}
