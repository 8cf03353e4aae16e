package org.xueshi.simulation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.function.Consumer;
import org.xueshi.common.ui.Texts;
import org.xueshi.simulation.story.StoryMap;

/** Draws the branches of a story. */
@Tag("x-story-map")
@NpmPackage(value = "@dagrejs/dagre", version = "3.1.3")
@JsModule("./simulation/x-story-map.ts")
final class StoryMapElement extends Component {

    /** @param pressed is told the name of a knot that the author pressed */
    StoryMapElement(Consumer<String> pressed) {
        getElement().setProperty("label", Texts.t("simulation.editor.map"));
        getElement().setProperty("beginningText", Texts.t("simulation.editor.beginning"));
        getElement().setProperty("decisionsText", Texts.t("simulation.editor.decisions", "%1"));
        getElement().setProperty("endingText", Texts.t("simulation.editor.ending"));
        getElement()
                .addEventListener(
                        "x-knot",
                        event -> pressed.accept(
                                event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    void show(StoryMap map) {
        getElement().setPropertyBean("branches", map);
    }
}
