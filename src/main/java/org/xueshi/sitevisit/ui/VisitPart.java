package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.gatherings.attendance.AttendedGathering;
import org.xueshi.sitevisit.SiteVisit;
import org.xueshi.sitevisit.SiteVisits;
import org.xueshi.sitevisit.base.Base;

/** The visit: what to look at, where, when one can go, and what was attended. */
final class VisitPart extends Div {

    private final EnrolledItem item;
    private final SiteVisit visit;
    private final VisitDates dates;
    private final Div ahead = new Div();

    VisitPart(EnrolledItem item, SiteVisit visit, @Nullable Base base, SiteVisits visits, VisitDates dates) {
        this.item = item;
        this.visit = visit;
        this.dates = dates;
        addClassName("x-stack");
        add(base == null ? new Message(Tone.ATTENTION, Texts.t("sitevisit.no-base")) : where(base));
        var brief = new Paragraph(visit.brief().in(item.language().locale()));
        brief.addClassName("x-lines");
        brief.getElement().setAttribute("lang", item.language().tag());
        add(brief, attended(visits.attended(item)));
        ahead.addClassName("x-stack");
        add(ahead);
        showDates();
    }

    private static Component where(Base base) {
        var words = new Div(
                new Anchor("bases/" + base.id().value(), Texts.t(base.texts().name())),
                small(Texts.t(base.texts().directions())));
        words.addClassName("x-stack");
        var line = new Div();
        line.addClassName("x-visit-base");
        base.pictures().stream().limit(1).forEach(first -> line.add(new BasePhoto(base, first)));
        line.add(words);
        return line;
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("x-secondary", "x-small", "x-lines");
        return paragraph;
    }

    private Component attended(List<AttendedGathering> all) {
        long minutes = all.stream()
                .filter(AttendedGathering::whole)
                .mapToLong(one -> one.length().toMinutes())
                .sum();
        var words = new Div(new Paragraph(Texts.t("sitevisit.attended", minutes, visit.visitMinutes())));
        if (all.isEmpty()) {
            return words;
        }
        var list = new UnorderedList();
        all.forEach(one -> list.add(new ListItem(Texts.t(
                one.whole() ? "sitevisit.attended.signed" : "sitevisit.attended.part",
                Texts.moment(one.gathering().plan().begins(), dates.zone()),
                one.length().toMinutes()))));
        words.add(list);
        return words;
    }

    private void showDates() {
        ahead.removeAll();
        ahead.add(new H3(Texts.t("sitevisit.dates")));
        List<VisitDate> all = dates.of(item.occasion());
        if (all.isEmpty()) {
            ahead.add(new Paragraph(Texts.t("sitevisit.dates.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("x-visit-dates");
            all.forEach(date -> list.add(new VisitDateLine(date, dates.registrations(), this::showDates)));
            ahead.add(list);
        }
        if (dates.mayConvene()) {
            ahead.add(new ConveneLink(item.occasion()));
        }
    }
}
