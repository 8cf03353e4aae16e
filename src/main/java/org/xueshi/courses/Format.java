package org.xueshi.courses;

import com.vaadin.flow.component.Component;

/**
 * The plug of a format: a bean in the format's own room. Its name for people stands in that room's bundle under
 * {@code <id>.name}.
 */
public interface Format {

    /** The word in {@code course.yaml}. */
    String id();

    /** Reads an item from a course folder; whatever is wrong is reported to the source, with its line. */
    ItemContent read(ItemSource source);

    /** The player for one enrolled member. */
    Component player(Study study);

    /** How far the member is, from what has been written. */
    ItemProgress progress(EnrolledItem item);
}
