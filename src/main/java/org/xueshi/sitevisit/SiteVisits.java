package org.xueshi.sitevisit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.CourseQuery;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Item;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.gatherings.attendance.AttendedGathering;
import org.xueshi.gatherings.attendance.OccasionAttendance;
import org.xueshi.sitevisit.base.BaseId;
import tools.jackson.databind.json.JsonMapper;

/** Visits of courses, and what members attended of them. Trusted callers only. */
@Component
public class SiteVisits {

    static final String FORMAT = "sitevisit";

    /** As many courses with visits as are looked through. */
    private static final int MOST = 100;

    private static final CourseQuery ALL_VISITS = new CourseQuery("", null, FORMAT, null, null);

    private final Catalogue catalogue;
    private final OccasionAttendance attendance;
    private final JsonMapper json;

    SiteVisits(Catalogue catalogue, OccasionAttendance attendance, JsonMapper json) {
        this.catalogue = catalogue;
        this.attendance = attendance;
        this.json = json;
    }

    /** The visit that the item describes. */
    public SiteVisit of(Item item) {
        return json.treeToValue(item.content(), SiteVisit.class);
    }

    /** The item of a published course, if it is a visit. */
    public Optional<Item> published(ItemOccasion occasion) {
        return catalogue
                .course(occasion.course())
                .flatMap(course -> course.item(occasion.item()))
                .filter(item -> item.format().equals(FORMAT));
    }

    /** Visits of published courses that lead to that base. */
    public List<HeldVisit> heldAt(BaseId base) {
        return catalogue.find(ALL_VISITS, 0, MOST).stream()
                .flatMap(summary -> catalogue.course(summary.id()).stream())
                .flatMap(course -> course.items().stream()
                        .filter(item -> item.format().equals(FORMAT))
                        .map(item -> new HeldVisit(course, item)))
                .filter(held -> of(held.item()).base().equals(base))
                .toList();
    }

    /** Everything of it that is counter-signed for its member. */
    public List<AttendedGathering> attended(EnrolledItem item) {
        return attendance.of(item.member(), item.occasion().key());
    }

    /** Whole minutes of visits that are wholly counter-signed. */
    public long minutes(EnrolledItem item) {
        return attended(item).stream()
                .filter(AttendedGathering::whole)
                .map(AttendedGathering::length)
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }
}
