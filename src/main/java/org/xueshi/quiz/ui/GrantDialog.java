package org.xueshi.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.CourseQuery;
import org.xueshi.courses.CourseSummary;
import org.xueshi.courses.Item;
import org.xueshi.people.Member;
import org.xueshi.quiz.Accommodation;
import org.xueshi.quiz.Accommodations;

/** Asks what to grant to a member, for which test, and why. */
@SpringComponent
class GrantDialog {

    /** As wide as a line of a form; a phone makes it narrower. */
    private static final String WIDTH = "28rem";

    /** Courses with tests to choose from; whoever has more names the member’s test by all tests. */
    private static final int MOST_COURSES = 200;

    private static final List<Integer> FACTORS = List.of(100, 125, 150, 175, 200, 300);
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    private final Accommodations accommodations;
    private final Catalogue catalogue;

    GrantDialog(Accommodations accommodations, Catalogue catalogue) {
        this.accommodations = accommodations;
        this.catalogue = catalogue;
    }

    /** A test to choose; without course it stands for all of them. */
    private record Place(
            @Nullable CourseId course, @Nullable String item, String words) {}

    /** Where it holds, in words. */
    String where(Accommodation one) {
        CourseId course = one.course();
        String item = one.item();
        return course == null || item == null
                ? Texts.t("quiz.accommodations.all")
                : catalogue
                        .course(course)
                        .map(there -> words(
                                there.title(), there.item(item).map(Item::title).orElse(Localised.same(item))))
                        .orElse(course.value());
    }

    void open(Member member, Runnable then) {
        var place = new ComboBox<Place>(Texts.t("quiz.accommodations.where"), places());
        place.setItemLabelGenerator(Place::words);
        place.setValue(places().getFirst());
        place.setWidthFull();
        var factor = new Select<Integer>();
        factor.setLabel(Texts.t("quiz.accommodations.time"));
        factor.setItems(FACTORS);
        factor.setItemLabelGenerator(percent -> percent == Accommodations.PLAIN_FACTOR
                ? Texts.t("quiz.accommodations.time.plain")
                : Texts.t("quiz.accommodations.factor", Factors.text(percent)));
        factor.setValue(FACTORS.get(2));
        var extra = new IntegerField(Texts.t("quiz.accommodations.extra"));
        extra.setMin(0);
        extra.setMax(Accommodations.MOST_EXTRA_ATTEMPTS);
        extra.setStepButtonsVisible(true);
        extra.setValue(0);
        var reason = new TextArea(Texts.t("quiz.accommodations.reason"));
        reason.setHelperText(Texts.t("quiz.accommodations.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        var dialog = new Dialog(Texts.t("quiz.accommodations.grant.title", Texts.t(member.name())));
        var form = new Div(place, factor, extra, reason);
        form.addClassName("x-form");
        dialog.setWidth(WIDTH);
        dialog.add(form);
        var grant = new OnceButton(Texts.t("quiz.accommodations.grant"), () -> {
            if (valid(place, factor, extra, reason)) {
                accommodations.grant(new Accommodations.Grant(
                        member.id(),
                        place.getValue().course(),
                        place.getValue().item(),
                        factor.getValue(),
                        extra.getValue(),
                        reason.getValue()));
                dialog.close();
                Notify.done(Texts.t("quiz.accommodations.granted"));
                then.run();
            }
        });
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(Texts.t("common.cancel"), click -> dialog.close()), grant);
        dialog.open();
    }

    private static boolean valid(ComboBox<Place> place, Select<Integer> factor, IntegerField extra, TextArea reason) {
        Integer more = extra.getValue();
        boolean bounded = more != null && more >= 0 && more <= Accommodations.MOST_EXTRA_ATTEMPTS;
        boolean something = bounded && (more > 0 || factor.getValue() > Accommodations.PLAIN_FACTOR);
        place.setErrorMessage(Texts.t("quiz.accommodations.where.missing"));
        place.setInvalid(place.getValue() == null);
        extra.setErrorMessage(Texts.t("quiz.accommodations.nothing", Accommodations.MOST_EXTRA_ATTEMPTS));
        extra.setInvalid(!something);
        reason.setErrorMessage(Texts.t("quiz.accommodations.reason.short", SHORTEST_REASON));
        reason.setInvalid(reason.getValue().strip().length() < SHORTEST_REASON);
        return !place.isInvalid() && !extra.isInvalid() && !reason.isInvalid();
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(new Place(null, null, Texts.t("quiz.accommodations.all")));
        for (CourseSummary summary : catalogue.find(CourseQuery.ALL, 0, MOST_COURSES)) {
            catalogue.course(summary.id()).ifPresent(course -> tests(course, places));
        }
        return places;
    }

    private static void tests(Course course, List<Place> places) {
        course.items().stream()
                .filter(item -> Objects.equals(item.format(), "quiz"))
                .forEach(item -> places.add(new Place(course.id(), item.id(), words(course.title(), item.title()))));
    }

    private static String words(Localised course, Localised item) {
        return Texts.t("quiz.tests.title", Texts.t(course), Texts.t(item));
    }
}
