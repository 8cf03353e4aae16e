package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import org.xueshi.courses.Study;
import org.xueshi.sitevisit.SiteVisit;
import org.xueshi.sitevisit.SiteVisits;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.base.Bases;
import org.xueshi.sitevisit.reflection.Reflections;

/** Makes the player of a visit for one enrolled member. */
@Service
public class VisitPlayers {

    private final SiteVisits visits;
    private final Bases bases;
    private final VisitDates dates;
    private final Reflections reflections;

    VisitPlayers(SiteVisits visits, Bases bases, VisitDates dates, Reflections reflections) {
        this.visits = visits;
        this.bases = bases;
        this.dates = dates;
        this.reflections = reflections;
    }

    /** The visit with its parts in order. */
    public Component of(Study study) {
        SiteVisit visit = visits.of(study.item().item());
        Base base = bases.find(visit.base()).orElse(null);
        return new VisitPlayer(study, visit, base, visits, dates, reflections);
    }
}
