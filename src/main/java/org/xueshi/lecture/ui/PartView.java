package org.xueshi.lecture.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.lecture.Lecture.Medium;
import org.xueshi.lecture.Lecture.Part;
import org.xueshi.tracking.Measurements.Measured;

/** What stands on the stage for each kind of part. */
final class PartView {

    private PartView() {}

    /** @param places where the member has been, by part */
    static Component of(Part part, EnrolledItem item, Measured measured, Map<String, Long> places) {
        long place = places.getOrDefault(part.id(), 0L);
        return switch (part.kind()) {
            case PAGE -> page(part.in(item), item, place);
            case VIDEO, AUDIO -> new FilmView(part, item, measured);
            case PDF, SLIDES -> new PaperView(part, item, measured, place);
        };
    }

    private static Component page(Medium medium, EnrolledItem item, long place) {
        var page = new PageView(medium.path(), medium.markdown(), item.language(), item::address);
        page.resume(place);
        return page;
    }
}
