package org.xueshi.quiz.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.question.ClozeText;
import org.xueshi.courses.question.QuestionBanks;
import tools.jackson.databind.node.ObjectNode;

/** The questions of a bank: each with its kind, its tags and whether it is ready; adding, copying, taking out. */
final class QuestionList extends Div {

    /** So many in a row are read without losing the thread; the rest on demand. */
    private static final int PAGE = 50;

    private final Bank bank;
    private final QuestionBanks banks;
    private final Map<ObjectNode, Div> rows = new IdentityHashMap<>();
    private final Div undo = new Div();
    private final Div list = new Div();
    private final Button more = new Button(Texts.t("quiz.editor.more"), click -> addPage());
    private Consumer<@Nullable ObjectNode> choose = question -> {};
    private @Nullable ObjectNode current;
    private int shown;

    QuestionList(Bank bank, QuestionBanks banks) {
        this.bank = bank;
        this.banks = banks;
        addClassNames("x-stack", "x-question-list");
        undo.getElement().setAttribute("role", "status");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(adding(), undo, list, more);
        refresh();
    }

    private MenuBar adding() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_PRIMARY);
        var add = bar.addItem(Texts.t("quiz.editor.add"));
        for (Kind kind : Kind.values()) {
            add.getSubMenu().addItem(Texts.t("quiz.editor.kind." + kind.word()), click -> open(bank.add(kind)));
        }
        return bar;
    }

    /** @param then takes the question to be written; null for none */
    void onChoose(Consumer<@Nullable ObjectNode> then) {
        choose = then;
    }

    private void open(@Nullable ObjectNode question) {
        current = question;
        refresh();
        choose.accept(question);
    }

    /** Shows one of them as it stands. */
    void refresh(ObjectNode question) {
        Div before = rows.get(question);
        if (before != null) {
            list.replace(before, row(question));
        }
    }

    private void refresh() {
        int before = Math.max(PAGE, shown);
        list.removeAll();
        rows.clear();
        shown = 0;
        List<ObjectNode> all = bank.questions();
        list.setClassName("x-list", !all.isEmpty());
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.QUESTION_CIRCLE_O, Texts.t("quiz.editor.none"), Texts.t("quiz.editor.none.why")));
        }
        while (shown < Math.min(before, all.size())) {
            addPage();
        }
        more.setVisible(shown < all.size());
    }

    private void addPage() {
        List<ObjectNode> all = bank.questions();
        all.stream().skip(shown).limit(PAGE).map(this::row).forEach(list::add);
        shown = Math.min(all.size(), shown + PAGE);
        more.setVisible(shown < all.size());
    }

    private Div row(ObjectNode question) {
        Language language = Language.of(Texts.locale());
        String text = ClozeText.lined(question.path("text").path(language.tag()).asString(""));
        var title = new NativeButton(text.isBlank() ? Texts.t("quiz.editor.untitled") : text, click -> open(question));
        title.addClassName("x-question-title");
        if (question == current) {
            title.getElement().setAttribute("aria-current", "true");
        }
        var kind = new Span(Texts.t("quiz.editor.kind." + Kind.of(question).word()));
        kind.addClassNames("x-secondary", "x-small");
        var words = new Div(title, kind);
        words.addClassName("x-measured-member");
        var row = new Div(words);
        row.addClassName("x-row");
        if (!Check.of(banks, question).problems().isEmpty()) {
            row.add(new StatusBadge(Tone.ATTENTION, Texts.t("quiz.editor.unfinished")));
        }
        row.add(buttons(question, text));
        rows.put(question, row);
        return row;
    }

    private Div buttons(ObjectNode question, String text) {
        var buttons = new Div(
                button(VaadinIcon.COPY_O, "quiz.editor.duplicate", text, () -> open(bank.duplicate(question))),
                button(VaadinIcon.TRASH, "quiz.editor.remove", text, () -> remove(question, text)));
        buttons.addClassName("x-step-buttons");
        return buttons;
    }

    private void remove(ObjectNode question, String text) {
        Runnable back = bank.remove(question);
        undo.removeAll();
        var again = new Button(Texts.t("quiz.editor.undo"), click -> {
            back.run();
            undo.removeAll();
            open(question);
        });
        undo.add(new Message(Tone.NEUTRAL, Texts.t("quiz.editor.removed", text), again));
        open(question == current ? null : current);
    }

    private static Button button(VaadinIcon icon, String key, String text, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.t(key, text));
        return button;
    }
}
