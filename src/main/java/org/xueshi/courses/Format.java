package org.xueshi.courses;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.UIInitListener;

/**
 * The plug of a format: a bean in the format's own room. Its name for people stands in that room's bundle under
 * {@code <id>.name}.
 *
 * <p>It is a listener for the sake of the front-end build alone: the build ships the browser's part of what routes and
 * listeners refer to, and can't see that a route shows a player through this interface.
 */
public interface Format extends UIInitListener {

    @Override
    default void uiInit(UIInitEvent event) {}

    /** The word in {@code course.yaml}. */
    String id();

    /** What a description of an item has to be, as a JSON Schema that lies in the format's own folder. */
    default String schema() {
        return "/" + id() + "/item.schema.json";
    }

    /**
     * Reads an item from a course folder; whatever is wrong is reported to the source, with its line. Only
     * descriptions that fit the schema get here.
     */
    ItemContent read(ItemSource source);

    /** The player for one enrolled member. */
    Component player(Study study);

    /** How far the member is, from what has been written. */
    ItemProgress progress(EnrolledItem item);
}
