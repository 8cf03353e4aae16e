package org.xueshi.courses;

import java.util.List;
import org.xueshi.tracking.PresencePrompts.Shown;

/** What a {@link Format} is beside, if its content can be asked about in a presence check. */
public interface Quotable {

    /** What was just shown, as text; empty if it has no words. */
    String shown(EnrolledItem item, Shown shown);

    /** The words of all parts of the item. */
    List<String> texts(EnrolledItem item);
}
