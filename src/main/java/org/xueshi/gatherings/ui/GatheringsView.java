package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.IntFunction;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.agenda.Agenda;
import org.xueshi.gatherings.agenda.AgendaLine;

/** What do I come to, together with others? What is ahead, and what was. */
@Route("gatherings")
@PermitAll
@Menu(order = 22, icon = "vaadin:group", title = "gatherings.menu")
class GatheringsView extends Div implements HasDynamicTitle {

    private static final int PAGE = 20;

    GatheringsView(Agenda agenda, Convening convening) {
        addClassNames("x-page", "x-gatherings");
        boolean convenes = !convening.mayConveneFor().isEmpty();
        add(
                convenes
                        ? new PageHeader(Texts.t("gatherings.title"), Texts.t("gatherings.lead"), convene())
                        : new PageHeader(Texts.t("gatherings.title"), Texts.t("gatherings.lead")));
        if (agenda.ahead(0, 1).isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.GROUP,
                    Texts.t("gatherings.none"),
                    Texts.t(convenes ? "gatherings.none.why.leader" : "gatherings.none.why")));
        } else {
            add(list(Texts.t("gatherings.ahead"), page -> agenda.ahead(page, PAGE)));
        }
        if (!agenda.past(0, 1).isEmpty()) {
            add(list(Texts.t("gatherings.past"), page -> agenda.past(page, PAGE)));
        }
    }

    private static Anchor convene() {
        var link = new Anchor("convene", Texts.t("gatherings.convene"));
        link.addClassName("x-go");
        return link;
    }

    private static Section list(String title, IntFunction<List<AgendaLine>> pages) {
        var list = new UnorderedList();
        list.addClassName("x-gathering-list");
        var more = new Button(Texts.t("gatherings.more"));
        int[] next = {0};
        Runnable load = () -> {
            List<AgendaLine> lines = pages.apply(next[0]++);
            lines.forEach(line -> list.add(new GatheringCard(line)));
            more.setVisible(lines.size() == PAGE);
        };
        load.run();
        more.addClickListener(click -> load.run());
        return new Section(new H2(title), list, more);
    }

    @Override
    public String getPageTitle() {
        return Texts.t("gatherings.title");
    }
}
