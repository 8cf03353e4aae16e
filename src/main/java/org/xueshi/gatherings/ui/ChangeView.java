package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringCategories;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.people.Directory;
import org.xueshi.people.Organisation;

/** What changes? Whoever means to come is told if it is the time or the place. */
@Route("gatherings/:gathering/change")
@RolesAllowed({"SECRETARY", "DEPUTY", "ADMINISTRATOR"})
class ChangeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Convening convening;
    private final GatheringCategories categories;
    private final Directory directory;

    ChangeView(Convening convening, GatheringCategories categories, Directory directory) {
        this.convening = convening;
        this.categories = categories;
        this.directory = directory;
        addClassName("x-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GatheringId id = GatheringRoute.gathering(event);
        Gathering gathering = convening.toChange(id);
        var plan = gathering.plan();
        Organisation organisation = directory.organisation(plan.organisation());
        LocalDate today = directory.todayAt(plan.organisation());
        removeAll();
        add(
                new Anchor("gatherings/" + id.value(), Texts.t(gathering.title())),
                new PageHeader(Texts.t("gatherings.change.title"), Texts.t("gatherings.change.lead")),
                new GatheringForm(
                        organisation,
                        ConveneView.choices(convening, categories, organisation, today),
                        plan,
                        new GatheringForm.Chosen(
                                List.copyOf(directory.members(plan.hosts()).values()),
                                plan.invited().stream()
                                        .map(directory::organisation)
                                        .toList()),
                        today,
                        Texts.t("gatherings.change.save"),
                        changed -> {
                            convening.change(id, changed);
                            Notify.done(Texts.t("gatherings.changed"));
                            getUI().ifPresent(ui -> ui.navigate("gatherings/" + id.value()));
                        }));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("gatherings.change.title");
    }
}
