package org.xueshi.quiz.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xueshi.common.ui.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A list within a question: rows that can be added, moved and taken out. */
final class Rows extends Div {

    /**
     * What a list is.
     *
     * @param title what its rows are
     * @param one what one of them is, with a place for its number
     * @param row the fields of a row
     * @param start a new row
     */
    record Of(
            String title,
            String one,
            int least,
            int most,
            Function<ObjectNode, Component> row,
            Supplier<ObjectNode> start) {}

    private final Writing writing;
    private final ArrayNode nodes;
    private final Of of;
    private final Div list = new Div();
    private final Button add;

    Rows(Writing writing, ObjectNode parent, String key, Of of) {
        this.writing = writing;
        this.nodes = parent.withArray(key);
        this.of = of;
        addClassName("x-rows");
        list.addClassName("x-stack");
        add = new Button(Texts.t("quiz.editor.row.add"), VaadinIcon.PLUS.create(), click -> {
            nodes.add(of.start().get());
            changed();
        });
        add.setAriaLabel(Texts.t("quiz.editor.row.add-to", of.title()));
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(new H4(of.title()), list, add);
        show();
    }

    private void changed() {
        writing.keep().run();
        show();
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof ObjectNode node) {
                list.add(row(node, i));
            }
        }
        add.setEnabled(nodes.size() < of.most());
    }

    private Div row(ObjectNode node, int index) {
        String name = Texts.t(of.one(), index + 1);
        var buttons = new Div(
                button(VaadinIcon.ARROW_UP, "quiz.editor.row.up", name, index > 0, () -> swap(index, index - 1)),
                button(
                        VaadinIcon.ARROW_DOWN,
                        "quiz.editor.row.down",
                        name,
                        index < nodes.size() - 1,
                        () -> swap(index, index + 1)),
                button(VaadinIcon.TRASH, "quiz.editor.row.remove", name, nodes.size() > of.least(), () -> {
                    nodes.remove(index);
                    changed();
                }));
        buttons.addClassName("x-step-buttons");
        var row = new Div(of.row().apply(node), buttons);
        row.addClassName("x-editor-row");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", name);
        return row;
    }

    private void swap(int index, int other) {
        var moved = nodes.get(index);
        nodes.set(index, nodes.get(other));
        nodes.set(other, moved);
        changed();
    }

    private static Button button(VaadinIcon icon, String key, String name, boolean enabled, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.t(key, name));
        button.setEnabled(enabled);
        return button;
    }
}
