package org.xueshi.simulation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.Locale;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.ItemDraft;
import org.xueshi.courses.Language;

/** Writing a simulation: its story in each language, and what the story is told with. */
final class SimulationEditor extends Div {

    SimulationEditor(ItemDraft draft) {
        addClassName("x-simulation-editor");
        var tabs = new TabSheet();
        tabs.setWidthFull();
        for (Language language : draft.languages()) {
            tabs.add(
                    Texts.t("simulation.editor.story." + language.name().toLowerCase(Locale.ROOT)),
                    new StoryWriter(draft, language));
        }
        tabs.add(Texts.t("simulation.editor.settings"), new SimulationSettings(draft));
        add(tabs);
    }
}
