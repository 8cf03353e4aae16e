package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.xueshi.hours.plan.MemberPlan;
import org.xueshi.hours.plan.search.Plan.Aim;

/** What is missing clause by clause, and what becomes of it. */
final class PlanAims extends UnorderedList {

    PlanAims(MemberPlan plan) {
        addClassNames("x-list", "x-plan-aims");
        for (Aim aim : plan.plan().aims()) {
            var lacks = new Span(PlanWords.lacks(aim, plan.plan().today()));
            lacks.addClassName("x-strong");
            var words = new Div(lacks, new Paragraph(PlanWords.outcome(aim, plan)));
            words.addClassName("x-plan-words");
            var item = new ListItem(words, PlanWords.badge(aim));
            item.addClassName("x-row");
            add(item);
        }
    }
}
