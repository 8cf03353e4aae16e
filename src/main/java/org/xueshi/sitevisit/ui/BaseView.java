package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.sitevisit.HeldVisit;
import org.xueshi.sitevisit.SiteVisits;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.base.Bases;
import org.xueshi.sitevisit.base.Keeping;

/** What is there to be seen, how does one get there, and which visits are ahead? */
@PermitAll
@Route(BasesView.ADDRESS + "/:base")
class BaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Bases bases;
    private final transient Keeping keeping;
    private final transient SiteVisits visits;
    private final transient VisitDates dates;
    private String title = "";

    BaseView(Bases bases, Keeping keeping, SiteVisits visits, VisitDates dates) {
        this.bases = bases;
        this.keeping = keeping;
        this.visits = visits;
        this.dates = dates;
        addClassName("x-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(bases.base(event.getRouteParameters().get("base").orElse("")));
        } catch (NotAllowedRefused none) {
            throw new NotFoundException(event.getLocation().getPath());
        }
    }

    private void show(Base base) {
        title = Texts.t(base.texts().name());
        removeAll();
        var back = new Anchor(BasesView.ADDRESS, Texts.t("sitevisit.bases.back"));
        back.addClassName("x-back");
        add(back, header(base), BaseCard.themes(base), pictures(base));
        add(new Card(Texts.t("sitevisit.good-to-know"), new BaseFacts(base)), modules(base));
    }

    private PageHeader header(Base base) {
        String summary = Texts.t(base.texts().summary());
        if (!keeping.mayChange(base)) {
            return new PageHeader(title, summary);
        }
        var change =
                new Anchor(BasesView.ADDRESS + "/" + base.id().value() + "/change", Texts.t("sitevisit.base.change"));
        change.addClassName("x-go");
        return new PageHeader(title, summary, change);
    }

    private static Component pictures(Base base) {
        var all = new Div();
        all.addClassName("x-base-pictures");
        base.pictures().forEach(picture -> all.add(new BasePhoto(base, picture)));
        all.setVisible(!base.pictures().isEmpty());
        return all;
    }

    private Component modules(Base base) {
        var card = new Card(Texts.t("sitevisit.modules"));
        card.addClassName("x-stack");
        List<HeldVisit> held = visits.heldAt(base.id());
        if (held.isEmpty()) {
            card.add(new Paragraph(Texts.t("sitevisit.modules.none")));
        }
        held.forEach(one -> card.add(module(one)));
        return card;
    }

    private Section module(HeldVisit held) {
        var course = new Anchor(
                "courses/" + held.course().id().value(), Texts.t(held.course().title()));
        var section =
                new Section(new H3(course), new Paragraph(Texts.t(held.item().title())));
        section.addClassName("x-stack");
        List<VisitDate> ahead = dates.of(held.occasion());
        if (ahead.isEmpty()) {
            section.add(new Paragraph(Texts.t("sitevisit.dates.none")));
        } else {
            var list = new UnorderedList();
            ahead.forEach(date -> list.add(new ListItem(new Anchor(
                    "gatherings/" + date.gathering().id().value(),
                    Texts.t(
                            "sitevisit.date.line",
                            Texts.moment(
                                    date.gathering().plan().begins(),
                                    date.convener().zone()),
                            Texts.t(date.convener().name()))))));
            section.add(list);
        }
        if (dates.mayConvene()) {
            section.add(new ConveneLink(held.occasion()));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
