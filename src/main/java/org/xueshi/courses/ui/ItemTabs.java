package org.xueshi.courses.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.CourseProgress;
import org.xueshi.courses.Enrolment;
import org.xueshi.courses.Item;
import org.xueshi.courses.ItemProgress;

/** The items of the course to move between, with a sign on those that are done. */
final class ItemTabs extends Nav {

    private final Map<String, Span> signs = new LinkedHashMap<>();

    ItemTabs(Enrolment enrolment, Item current, CourseProgress progress) {
        addClassName("x-item-tabs");
        setAriaLabel(Texts.t("courses.contents"));
        var list = new OrderedList();
        list.addClassName("x-scroll");
        for (Item item : enrolment.course().items()) {
            list.add(new ListItem(link(enrolment, item, item.equals(current))));
        }
        add(list);
        refresh(progress);
    }

    void refresh(CourseProgress progress) {
        signs.forEach((item, sign) -> {
            sign.removeAll();
            if (progress.items().getOrDefault(item, ItemProgress.NONE).done()) {
                var check = VaadinIcon.CHECK.create();
                check.getElement().setAttribute("role", "img");
                check.getElement().setAttribute("aria-label", Texts.t("courses.item.done"));
                sign.add(check);
            }
        });
    }

    private RouterLink link(Enrolment enrolment, Item item, boolean current) {
        var parameters =
                new RouteParameters(Map.of("course", enrolment.course().id().value(), "item", item.id()));
        var sign = new Span();
        sign.addClassName("x-sign");
        signs.put(item.id(), sign);
        var link = new RouterLink("", StudyView.class, parameters);
        link.add(sign, new Span(Texts.t(item.title())));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement()
                    .executeJs("requestAnimationFrame(() => this.closest('ol').scrollLeft"
                            + " = this.offsetLeft - (this.closest('ol').clientWidth - this.offsetWidth) / 2)");
        }
        return link;
    }
}
