package org.xueshi.courses.draft;

import com.vaadin.flow.component.Component;
import org.xueshi.courses.Format;
import tools.jackson.databind.node.ObjectNode;

/** What a {@link Format} is beside, if its items can be written in the application. */
public interface Editable {

    /**
     * What a new item of the format begins with: complete as its schema asks, and as little as that. Files that it names
     * are the draft's to be given.
     */
    void begin(ItemDraft draft, ObjectNode description);

    /** The editor of one item. It keeps what is written as it is written. */
    Component editor(ItemDraft draft);
}
