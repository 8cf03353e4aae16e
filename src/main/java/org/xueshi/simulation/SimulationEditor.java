package org.xueshi.simulation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.draft.ItemDraft;

/** Writing a simulation: its story in each language, and what the story is told with; one of them at a time. */
final class SimulationEditor extends Div {

    private final Map<String, Component> sheets = new LinkedHashMap<>();

    SimulationEditor(ItemDraft draft) {
        addClassNames("x-simulation-editor", "x-stack");
        for (Language language : draft.languages()) {
            sheets.put(Texts.t("simulation.editor.story." + language.tag()), new StoryWriter(draft, language));
        }
        sheets.put(Texts.t("simulation.editor.settings"), new SimulationSettings(draft));
        var choice = new RadioButtonGroup<String>(Texts.t("simulation.editor.what"));
        choice.setItems(sheets.keySet());
        choice.addValueChangeListener(change -> show(change.getValue()));
        add(choice);
        sheets.values().forEach(this::add);
        choice.setValue(sheets.keySet().iterator().next());
    }

    private void show(String chosen) {
        sheets.forEach((name, sheet) -> sheet.setVisible(name.equals(chosen)));
    }
}
