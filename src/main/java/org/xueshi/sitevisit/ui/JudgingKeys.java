package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Walking through the list, accepting and giving back by keys. */
final class JudgingKeys {

    private final WaitingList waiting;
    private final Supplier<Optional<JudgingPanel>> panel;

    /**
     * Only while the list or the reflection has the focus, so that nobody decides by typing (WCAG 2.1.4).
     *
     * @param panel the one that is open, if one is
     */
    JudgingKeys(Div columns, WaitingList waiting, Supplier<Optional<JudgingPanel>> panel) {
        this.waiting = waiting;
        this.panel = panel;
        Shortcuts.addShortcutListener(waiting, () -> walk(-1), Key.ARROW_UP).listenOn(waiting);
        Shortcuts.addShortcutListener(waiting, () -> walk(1), Key.ARROW_DOWN).listenOn(waiting);
        Shortcuts.addShortcutListener(columns, () -> decide(JudgingPanel::accept), Key.KEY_A)
                .listenOn(columns);
        Shortcuts.addShortcutListener(columns, () -> decide(JudgingPanel::askForReturn), Key.KEY_R)
                .listenOn(columns);
        // A key that is held down would decide on one after the other, as they open.
        columns.getElement().executeJs("""
                this.addEventListener('keydown', pressed => {
                  if (pressed.repeat && !pressed.key.startsWith('Arrow')) pressed.stopPropagation();
                }, true);""");
    }

    private void walk(int steps) {
        waiting.away(steps).ifPresent(address -> {
            waiting.walk();
            waiting.getUI().ifPresent(ui -> ui.navigate(address));
        });
    }

    private void decide(Consumer<JudgingPanel> decision) {
        panel.get().filter(JudgingPanel::isOpen).ifPresent(open -> {
            waiting.walk();
            decision.accept(open);
        });
    }
}
