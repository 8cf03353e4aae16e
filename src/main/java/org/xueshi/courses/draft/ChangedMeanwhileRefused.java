package org.xueshi.courses.draft;

import org.xueshi.common.Refused;

/** Somebody else has changed the same thing since it was opened; theirs stands and nothing was written over it. */
public final class ChangedMeanwhileRefused extends Refused {
    ChangedMeanwhileRefused() {
        super("courses.refused.changed-meanwhile");
    }
}
