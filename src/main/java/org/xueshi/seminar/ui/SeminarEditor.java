package org.xueshi.seminar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.xueshi.common.Language;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.seminar.Rubric;
import tools.jackson.databind.node.ObjectNode;

/** Writing a seminar: its question and guidance in each language, and what it asks of each member. All is kept as it is written. */
public final class SeminarEditor extends Div {

    private static final int PAUSE_MILLIS = 700;
    /** As the schema has it. */
    private static final int LONGEST = 8_000;

    private static final int MOST_POSTS = 20;
    private static final int MOST_REPLIES = 50;
    private static final int MOST_LENGTH = 5_000;

    private final transient ItemDraft draft;
    private final Div problems = new Div();

    /** Of that item. */
    public SeminarEditor(ItemDraft draft) {
        this.draft = draft;
        addClassNames("x-seminar-editor", "x-stack");
        problems.getElement().setAttribute("aria-live", "polite");
        add(
                problems,
                new H2(Texts.t("seminar.edit.question")),
                texts("question"),
                new H2(Texts.t("seminar.edit.rubric")),
                new Paragraph(Texts.t("seminar.edit.rubric.why")));
        var numbers = new Div(
                number("own_posts", MOST_POSTS, Rubric.USUAL.ownPosts()),
                number("own_length", MOST_LENGTH, Rubric.USUAL.ownLength()),
                number("replies", MOST_REPLIES, Rubric.USUAL.replies()),
                number("reply_length", MOST_LENGTH, Rubric.USUAL.replyLength()));
        numbers.addClassName("x-fields");
        add(numbers, judged(), new H2(Texts.t("seminar.edit.guidance")), texts("guidance"));
        tell();
    }

    private Component texts(String name) {
        var both = new Div();
        both.addClassName("x-fields");
        for (Language language : Language.values()) {
            both.add(text(name, language));
        }
        return both;
    }

    private TextArea text(String name, Language language) {
        var area = new TextArea(Texts.t("seminar.edit." + name + "." + language.tag()));
        area.setHelperText(Texts.t("seminar.edit.markdown"));
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        area.getElement().setAttribute("lang", language.tag());
        area.setValue(draft.description().path(name).path(language.tag()).asString(""));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(change -> keep(description -> {
            ObjectNode node = description.get(name) instanceof ObjectNode there ? there : description.putObject(name);
            if (change.getValue().isBlank()) {
                node.remove(language.tag());
            } else {
                node.put(language.tag(), change.getValue());
            }
            if (node.isEmpty()) {
                description.remove(name);
            }
        }));
        return area;
    }

    private IntegerField number(String name, int most, int usual) {
        String key = "seminar.edit." + name.replace('_', '-');
        var field = new IntegerField(Texts.t(key));
        field.setHelperText(Texts.t(key + ".help"));
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(draft.description().path("rubric").path(name).asInt(usual));
        field.addValueChangeListener(change -> {
            Integer value = change.getValue();
            if (value != null && value >= 0 && value <= most) {
                keep(description -> rubric(description).put(name, value.intValue()));
            }
        });
        return field;
    }

    private Checkbox judged() {
        var box = new Checkbox(Texts.t("seminar.edit.judged"));
        box.setValue(draft.description().path("rubric").path("judged").asBoolean(true));
        box.addValueChangeListener(change -> keep(description ->
                rubric(description).put("judged", change.getValue().booleanValue())));
        return box;
    }

    private static ObjectNode rubric(ObjectNode description) {
        return description.get("rubric") instanceof ObjectNode there ? there : description.putObject("rubric");
    }

    /** What is refused is said, and stays in its field. */
    private void keep(Consumer<ObjectNode> change) {
        try {
            ObjectNode description = draft.description();
            change.accept(description);
            draft.describe(description);
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        tell();
    }

    private void tell() {
        problems.removeAll();
        var list = new UnorderedList();
        list.addClassName("x-problems");
        draft.problems().forEach(problem -> list.add(new ListItem(Texts.t(problem.message()))));
        if (list.getComponentCount() > 0) {
            problems.add(list);
        }
    }
}
