package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.GatheringCategories;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringPlan;
import org.xueshi.gatherings.OccasionSource;
import org.xueshi.people.Directory;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.SignedIn;

/** What do we come together for, when, and who? */
@Route("convene")
@RolesAllowed({"SECRETARY", "DEPUTY", "ADMINISTRATOR"})
class ConveneView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Convening convening;
    private final GatheringCategories categories;
    private final Directory directory;
    private final SignedIn signedIn;
    private final List<OccasionSource> occasions;
    private final Div place = new Div();
    private @Nullable String occasion;

    ConveneView(
            Convening convening,
            GatheringCategories categories,
            Directory directory,
            SignedIn signedIn,
            List<OccasionSource> occasions) {
        this.convening = convening;
        this.categories = categories;
        this.directory = directory;
        this.signedIn = signedIn;
        this.occasions = occasions;
        addClassName("x-page");
    }

    /** With {@code ?occasion=…}, it begins with what the room knows that the occasion is of. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        occasion = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("occasion")
                .filter(key -> beginning(key).isPresent())
                .orElse(null);
        removeAll();
        List<Organisation> mine = convening.mayConveneFor();
        if (mine.isEmpty()) {
            throw new NotAllowedRefused();
        }
        add(new PageHeader(Texts.t("gatherings.convene.title"), Texts.t("gatherings.convene.lead")));
        if (mine.size() > 1) {
            add(organisations(mine));
        }
        add(place);
        show(mine.getFirst());
    }

    private Component organisations(List<Organisation> mine) {
        var organisation = new ComboBox<Organisation>(Texts.t("gatherings.form.organisation"), mine);
        organisation.setItemLabelGenerator(one -> Texts.t(one.name()));
        organisation.setValue(mine.getFirst());
        organisation.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
        return organisation;
    }

    private void show(Organisation organisation) {
        place.removeAll();
        LocalDate today = directory.todayAt(organisation.id());
        var me = directory.member(signedIn.member());
        var form = new GatheringForm(
                organisation,
                choices(convening, categories, organisation, today),
                null,
                new GatheringForm.Chosen(List.of(me), List.of(organisation)),
                today,
                Texts.t("gatherings.convene"),
                this::convene);
        if (occasion != null) {
            beginning(occasion).ifPresent(known -> form.begin(Objects.requireNonNull(occasion), known));
        }
        place.add(form);
    }

    private Optional<OccasionSource.Beginning> beginning(String key) {
        return occasions.stream()
                .flatMap(source -> source.beginning(key).stream())
                .findFirst();
    }

    static GatheringForm.Choices choices(
            Convening convening, GatheringCategories categories, Organisation organisation, LocalDate day) {
        return new GatheringForm.Choices(
                categories.known(day),
                categories.kinds(day),
                convening.mayInvite(organisation.id()),
                (words, offset, limit) -> convening.mayHost(organisation.id(), words, offset, limit));
    }

    private void convene(GatheringPlan plan) {
        GatheringId id = convening.convene(plan);
        Notify.done(Texts.t("gatherings.convened"));
        getUI().ifPresent(ui -> ui.navigate("gatherings/" + id.value()));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("gatherings.convene.title");
    }
}
