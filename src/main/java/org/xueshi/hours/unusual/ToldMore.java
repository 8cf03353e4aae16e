package org.xueshi.hours.unusual;

import java.util.Optional;

/** What its member said about a claim after it was raised is read before it is decided on: a line of a list doesn't hold it. */
public final class ToldMore {

    private ToldMore() {}

    /** @param since whether its member added to it, objected, answered, appealed or told it differently since it was raised */
    public static Optional<Unusual> in(boolean since) {
        return since ? Optional.of(new Unusual.More()) : Optional.empty();
    }
}
