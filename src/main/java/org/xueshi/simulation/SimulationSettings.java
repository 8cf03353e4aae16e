package org.xueshi.simulation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.simulation.RecordList.Field;
import tools.jackson.databind.node.ObjectNode;

/** What a story is told with and judged by: the pass mark, attempts, competences, people, pictures, endings. */
final class SimulationSettings extends Div {

    private final ItemDraft draft;

    SimulationSettings(ItemDraft draft) {
        this.draft = draft;
        addClassName("x-stack");
        var numbers = new Div(number("pass_percent", 0, 100), number("attempts", 0, 50));
        numbers.addClassName("x-fields");
        add(
                numbers,
                list("competences", Field.words("id"), Field.localised("title")),
                list("people", Field.words("id"), Field.localised("name")),
                list("pictures", Field.words("id"), Field.file("file"), Field.text("alt")),
                list(
                        "endings",
                        Field.words("id"),
                        Field.choice("kind", List.of("good", "mixed", "bad")),
                        Field.localised("title"),
                        Field.text("text")));
    }

    private IntegerField number(String name, int least, int most) {
        String key = "simulation.editor." + name.replace('_', '-');
        var field = new IntegerField(Texts.t(key));
        field.setHelperText(Texts.t(key + ".help"));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(draft.description().path(name).asInt(0));
        field.addValueChangeListener(change -> {
            Integer value = change.getValue();
            if (value != null && value >= least && value <= most) {
                ObjectNode description = draft.description();
                description.put(name, value.intValue());
                draft.describe(description);
            }
        });
        return field;
    }

    private RecordList list(String name, Field... fields) {
        return new RecordList(draft, name, List.of(fields));
    }
}
