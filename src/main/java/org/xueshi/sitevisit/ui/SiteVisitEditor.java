package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.common.Sentence;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.base.BaseId;
import org.xueshi.sitevisit.base.Bases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a visit: where, how long, what to look at, and what is to be written afterwards. Kept as it is written. */
public final class SiteVisitEditor extends Div {

    /** What a new one asks until its author says otherwise. */
    private static final int HALF_A_DAY = 120;

    private static final int A_PAGE = 300;
    private static final int SOME_PHOTOS = 6;
    private static final int MOST_BRIEF = 2_000;

    private final ItemDraft draft;
    private final ComboBox<Base> base = new ComboBox<>(Texts.t("sitevisit.editor.base"));
    private final IntegerField minutes = number("sitevisit.editor.minutes", 1);
    private final BothLanguages brief = BothLanguages.area(Texts.t("sitevisit.editor.brief"), MOST_BRIEF);
    private final BothLanguages task = BothLanguages.area(Texts.t("sitevisit.editor.task"), MOST_BRIEF);
    private final IntegerField least = number("sitevisit.editor.least", 1);
    private final IntegerField leastPhotos = number("sitevisit.editor.photos.least", 0);
    private final IntegerField mostPhotos = number("sitevisit.editor.photos.most", 0);

    public SiteVisitEditor(ItemDraft draft, Bases bases) {
        this.draft = draft;
        addClassNames("x-stack", "x-visit-editor");
        List<Base> known = bases.page(null, 0, Bases.LONGEST_PAGE);
        base.setItems(known);
        base.setItemLabelGenerator(one -> Texts.t(one.texts().name()));
        fill(draft.description(), known);
        base.addValueChangeListener(change -> keep());
        List.of(minutes, least, leastPhotos, mostPhotos)
                .forEach(field -> field.addValueChangeListener(change -> keep()));
        brief.onChange(this::keep);
        task.onChange(this::keep);
        var numbers = new Div(least, leastPhotos, mostPhotos);
        numbers.addClassName("x-fields");
        var where = new Card(
                Texts.t("sitevisit.part.visit"),
                base,
                new Anchor(BasesView.ADDRESS, Texts.t("sitevisit.editor.bases")),
                minutes,
                brief);
        var after = new Card(Texts.t("sitevisit.part.reflection"), task, numbers);
        where.addClassName("x-stack");
        after.addClassName("x-stack");
        add(where, after);
    }

    /** What a new visit begins with: the first base there is. */
    public static void begin(Bases bases, ObjectNode description) {
        bases.page(null, 0, 1)
                .forEach(first -> description.put("base", first.id().value()));
        if (!description.has("base")) {
            description.put("base", "base");
        }
        description.put("visit_minutes", HALF_A_DAY);
        both(description.putObject("brief"), "sitevisit.editor.new.brief");
        ObjectNode reflection = description.putObject("reflection");
        both(reflection.putObject("task"), "sitevisit.editor.new.task");
        reflection.put("least", A_PAGE).putObject("photos").put("least", 1).put("most", SOME_PHOTOS);
    }

    private static void both(ObjectNode text, String key) {
        Sentence words = Sentence.of(key);
        for (Language language : Language.values()) {
            text.put(language.tag(), words.in(language.locale()));
        }
    }

    private static IntegerField number(String label, int min) {
        var field = new IntegerField(Texts.t(label));
        field.setMin(min);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void fill(JsonNode node, List<Base> known) {
        String key = node.path("base").asString("");
        known.stream().filter(one -> one.id().equals(id(key))).findFirst().ifPresent(base::setValue);
        minutes.setValue(node.path("visit_minutes").asInt(HALF_A_DAY));
        brief.fill(text(node.path("brief")));
        JsonNode reflection = node.path("reflection");
        task.fill(text(reflection.path("task")));
        least.setValue(reflection.path("least").asInt(A_PAGE));
        leastPhotos.setValue(reflection.path("photos").path("least").asInt(1));
        mostPhotos.setValue(reflection.path("photos").path("most").asInt(SOME_PHOTOS));
    }

    private static @Nullable BaseId id(String key) {
        return BaseId.isKey(key) ? new BaseId(key) : null;
    }

    private static @Nullable Localised text(JsonNode node) {
        String zh = node.path("zh").asString("");
        String en = node.path("en").asString("");
        return zh.isBlank() || en.isBlank() ? null : new Localised(zh, en);
    }

    /** On what the description says now; what is left empty stays as it was. */
    private void keep() {
        ObjectNode description = draft.description();
        if (base.getValue() != null) {
            description.put("base", base.getValue().id().value());
        }
        put(description, "visit_minutes", minutes);
        put(description, "brief", brief);
        ObjectNode reflection =
                description.get("reflection") instanceof ObjectNode there ? there : description.putObject("reflection");
        put(reflection, "task", task);
        put(reflection, "least", least);
        ObjectNode photos =
                reflection.get("photos") instanceof ObjectNode there ? there : reflection.putObject("photos");
        put(photos, "least", leastPhotos);
        put(photos, "most", mostPhotos);
        draft.describe(description);
    }

    private static void put(ObjectNode node, String name, IntegerField field) {
        if (field.getValue() != null) {
            node.put(name, field.getValue());
        }
    }

    private static void put(ObjectNode node, String name, BothLanguages field) {
        Localised text = field.text();
        if (text != null) {
            node.putObject(name).put("zh", text.zh()).put("en", text.en());
        }
    }
}
