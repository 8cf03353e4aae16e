package org.xueshi.simulation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.draft.ItemDraft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Edits a list of small records in the item's description; each change is kept at once. */
final class RecordList extends Section {

    private enum Kind {
        WORDS,
        LOCALISED,
        TEXT,
        FILE,
        CHOICE
    }

    /** One field of the records. */
    record Field(String name, Kind kind, List<String> choices) {

        static Field words(String name) {
            return new Field(name, Kind.WORDS, List.of());
        }

        /** In both languages. */
        static Field localised(String name) {
            return new Field(name, Kind.LOCALISED, List.of());
        }

        /** Sentences in both languages. */
        static Field text(String name) {
            return new Field(name, Kind.TEXT, List.of());
        }

        /** A picture of the course. */
        static Field file(String name) {
            return new Field(name, Kind.FILE, List.of());
        }

        static Field choice(String name, List<String> choices) {
            return new Field(name, Kind.CHOICE, choices);
        }
    }

    private final ItemDraft draft;
    private final String name;
    private final List<Field> fields;
    private final Div rows = new Div();

    RecordList(ItemDraft draft, String name, List<Field> fields) {
        this.draft = draft;
        this.name = name;
        this.fields = fields;
        addClassName("x-card");
        rows.addClassName("x-records");
        var add = new Button(Texts.t("simulation.editor.add." + name), VaadinIcon.PLUS.create(), click -> add());
        add.addThemeVariants(ButtonVariant.SMALL);
        add(new H3(Texts.t("simulation.editor." + name)), rows, add);
        show();
    }

    private void show() {
        rows.removeAll();
        ArrayNode records = records(draft.description());
        for (int i = 0; i < records.size(); i++) {
            rows.add(row(records.get(i), i));
        }
    }

    private Div row(JsonNode record, int index) {
        var row = new Div();
        row.addClassName("x-record");
        for (Field field : fields) {
            switch (field.kind()) {
                case WORDS ->
                    row.add(text(
                            new TextField(),
                            field.name(),
                            record.path(field.name()),
                            value -> set(index, field.name(), value)));
                case LOCALISED, TEXT ->
                    row.add(localised(record, index, field, "zh"), localised(record, index, field, "en"));
                case FILE -> row.add(select(field.name(), pictures(), record.path(field.name()), index));
                case CHOICE -> row.add(select(field.name(), field.choices(), record.path(field.name()), index));
            }
        }
        var remove = new Button(VaadinIcon.TRASH.create(), click -> remove(index));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(
                Texts.t("simulation.editor.remove", record.path("id").asString("")));
        row.add(remove);
        return row;
    }

    private Component localised(JsonNode record, int index, Field field, String language) {
        String label = field.name() + "." + language;
        JsonNode value = record.path(field.name()).path(language);
        Consumer<String> kept =
                words -> change(index, node -> node.withObject(field.name()).put(language, words));
        Component text = field.kind() == Kind.TEXT
                ? text(new TextArea(), label, value, kept)
                : text(new TextField(), label, value, kept);
        text.getElement().setAttribute("lang", language);
        return text;
    }

    private static <F extends TextFieldBase<F, String>> F text(
            F text, String label, JsonNode value, Consumer<String> kept) {
        text.setLabel(Texts.t("simulation.editor.field." + label));
        text.setValue(value.asString(""));
        text.addValueChangeListener(change -> kept.accept(change.getValue().strip()));
        return text;
    }

    private Component select(String field, List<String> choices, JsonNode value, int index) {
        var select = new Select<String>();
        select.setLabel(Texts.t("simulation.editor.field." + field));
        select.setItems(choices);
        if (field.equals("kind")) {
            select.setItemLabelGenerator(kind -> Texts.t("simulation.ending." + kind));
        }
        if (choices.contains(value.asString(""))) {
            select.setValue(value.asString());
        }
        select.addValueChangeListener(change -> set(index, field, change.getValue()));
        return select;
    }

    private List<String> pictures() {
        return draft.files().entrySet().stream()
                .filter(entry -> entry.getValue().mediaType().startsWith("image/"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void set(int index, String field, String value) {
        change(index, node -> node.put(field, value));
    }

    private void change(int index, Consumer<ObjectNode> change) {
        ObjectNode description = draft.description();
        change.accept((ObjectNode) records(description).get(index));
        draft.describe(description);
    }

    private void add() {
        ObjectNode description = draft.description();
        ObjectNode record = records(description).addObject();
        for (Field field : fields) {
            if (field.kind() == Kind.LOCALISED || field.kind() == Kind.TEXT) {
                record.putObject(field.name()).put("zh", "").put("en", "");
            } else {
                record.put(
                        field.name(),
                        field.choices().isEmpty() ? "" : field.choices().getFirst());
            }
        }
        draft.describe(description);
        show();
    }

    private void remove(int index) {
        ObjectNode before = draft.description();
        ObjectNode after = before.deepCopy();
        records(after).remove(index);
        draft.describe(after);
        show();
        Notify.undoable(Texts.t("simulation.editor.removed"), () -> {
            draft.describe(before);
            show();
        });
    }

    private ArrayNode records(ObjectNode description) {
        return (ArrayNode) description.withArray(name);
    }
}
