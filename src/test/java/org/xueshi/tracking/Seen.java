package org.xueshi.tracking;

import java.util.Optional;
import java.util.function.Supplier;

/** A player that somebody looks at: what it would ask is seen. */
record Seen(Supplier<Optional<Prompt>> prompts) implements Presence.Asking {

    /** With always the same to ask about. */
    static Seen always() {
        return new Seen(() -> Optional.of(Player.PROMPT));
    }

    @Override
    public Optional<Prompt> prompt() {
        return prompts.get();
    }

    @Override
    public boolean isSeen() {
        return true;
    }
}
