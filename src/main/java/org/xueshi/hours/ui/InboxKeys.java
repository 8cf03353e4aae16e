package org.xueshi.hours.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Walking through the list, approving and returning by keys. */
final class InboxKeys {

    private final Supplier<Optional<ApprovalPanel>> panel;
    private boolean used;

    /**
     * Only while the list or the claim has the focus, so that nobody decides by typing (WCAG 2.1.4).
     *
     * @param walk goes so many lines down, up if negative
     * @param panel the claim that is open, if one is
     */
    InboxKeys(Div columns, InboxList inbox, IntConsumer walk, Supplier<Optional<ApprovalPanel>> panel) {
        this.panel = panel;
        Shortcuts.addShortcutListener(inbox, () -> walk.accept(-1), Key.ARROW_UP)
                .listenOn(inbox);
        Shortcuts.addShortcutListener(inbox, () -> walk.accept(1), Key.ARROW_DOWN)
                .listenOn(inbox);
        Shortcuts.addShortcutListener(columns, () -> decide(ApprovalPanel::approve), Key.KEY_A)
                .listenOn(columns);
        Shortcuts.addShortcutListener(columns, () -> decide(ApprovalPanel::askForReturn), Key.KEY_R)
                .listenOn(columns);
        // A key that is held down would decide on one claim after the other, as they open.
        columns.getElement().executeJs("""
                this.addEventListener('keydown', pressed => {
                  if (pressed.repeat && !pressed.key.startsWith('Arrow')) pressed.stopPropagation();
                }, true);""");
    }

    private void decide(Consumer<ApprovalPanel> decision) {
        panel.get().filter(ApprovalPanel::decidable).ifPresent(open -> {
            used = true;
            decision.accept(open);
        });
    }

    /** A key was pressed that opens another claim: the focus then stays in the list. */
    void use() {
        used = true;
    }

    /** Whether the claim that opens now was asked for by a key. */
    boolean opens() {
        boolean was = used;
        used = false;
        return was;
    }
}
