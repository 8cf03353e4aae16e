package org.xueshi.seminar.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Walking through the list and judging by keys: J and K, S or 1, R or 2, U. */
final class JudgingKeys {

    private final Supplier<Optional<ContributionPanel>> panel;

    /**
     * Only while the list or the contribution has the focus, so that nobody judges by typing elsewhere (WCAG 2.1.4).
     *
     * @param walk goes so many lines down, up if negative
     */
    JudgingKeys(Div columns, IntConsumer walk, Supplier<Optional<ContributionPanel>> panel, Runnable undo) {
        this.panel = panel;
        on(columns, () -> walk.accept(1), Key.KEY_J);
        on(columns, () -> walk.accept(-1), Key.KEY_K);
        on(columns, () -> decide(ContributionPanel::sufficient), Key.KEY_S);
        on(columns, () -> decide(ContributionPanel::sufficient), Key.DIGIT_1);
        on(columns, () -> decide(ContributionPanel::askForReturn), Key.KEY_R);
        on(columns, () -> decide(ContributionPanel::askForReturn), Key.DIGIT_2);
        on(columns, undo, Key.KEY_U);
        // A key that is held down would decide on one after the other, as they open.
        columns.getElement().executeJs("""
                this.addEventListener('keydown', pressed => {
                  if (pressed.repeat && !'jk'.includes(pressed.key)) pressed.stopPropagation();
                }, true);""");
    }

    private static void on(Div columns, Runnable then, Key key) {
        Shortcuts.addShortcutListener(columns, then::run, key).listenOn(columns);
    }

    private void decide(Consumer<ContributionPanel> decision) {
        panel.get().ifPresent(decision);
    }
}
