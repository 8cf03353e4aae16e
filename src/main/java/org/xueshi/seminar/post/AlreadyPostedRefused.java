package org.xueshi.seminar.post;

import org.xueshi.common.Refused;

/** From this draft something else was posted already, in another window; what stands here can be posted as a new one. */
public final class AlreadyPostedRefused extends Refused {
    AlreadyPostedRefused() {
        super("seminar.refused.already-posted");
    }
}
