package org.xueshi.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Sentence;

/**
 * What a room above makes of files: a bean of each room that refers to bytes by their hash. What any of them uses is not
 * deleted.
 */
public interface FileUses {

    /** Most that are named to a person; one is enough to keep a file. */
    int MOST_NAMED = 10;

    /** Where these bytes are used, at most {@link #MOST_NAMED}; empty if nowhere. */
    List<Use> of(FileId file);

    /**
     * One use.
     *
     * @param what as people call it, in a sentence without a full stop
     * @param route where it is, relative to the application; null if there is no page of it
     */
    record Use(Sentence what, @Nullable String route) {}
}
