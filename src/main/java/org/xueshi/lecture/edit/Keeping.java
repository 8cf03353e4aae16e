package org.xueshi.lecture.edit;

import org.xueshi.common.Refused;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;

/** Keeps what was just written, and has everybody look again at what is wrong with the draft. */
final class Keeping {

    private final Runnable changed;

    Keeping(Runnable changed) {
        this.changed = changed;
    }

    /** What is refused is said, and stays in its field. */
    void keep(Runnable change) {
        try {
            change.run();
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        changed.run();
    }
}
