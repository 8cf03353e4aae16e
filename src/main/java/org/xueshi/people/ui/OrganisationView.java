package org.xueshi.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.Member;
import org.xueshi.people.Members;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Organisations;

/** Who belongs where, and who holds what? The chosen organisation stands in the address. */
@Route("organisation")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 70, icon = "vaadin:sitemap", title = "people.organisation.title")
class OrganisationView extends Div implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient Organisations organisations;
    private final transient Members members;
    private final transient ApplicationClock clock;
    private final OrganisationTree tree;
    private final MemberList list;
    private final H2 name = new H2();
    private final Button rename = button("people.organisation.rename");
    private final Button found = button("people.organisation.found");
    private final Button register = button("people.member.register");
    private @Nullable Organisation chosen;

    OrganisationView(Organisations organisations, Members members, ApplicationClock clock) {
        this.organisations = organisations;
        this.members = members;
        this.clock = clock;
        addClassName("x-page");
        tree = new OrganisationTree(this::choose);
        list = new MemberList(members, this::open);
        register.addThemeVariants(ButtonVariant.PRIMARY);
        rename.addClickListener(click -> dialogs().rename(current()));
        found.addClickListener(click -> dialogs().found(current()));
        register.addClickListener(click -> new RegisterDialog(members, current(), today(), list::refresh).open());
        var actions = new Div(rename, found, register);
        actions.addClassName("x-actions");
        var side = new Div(name, actions, list);
        side.addClassName("x-stack");
        var columns = new Div(tree, side);
        columns.addClassName("x-organisation");
        add(new PageHeader(Texts.t("people.organisation.title"), Texts.t("people.organisation.lead")), columns);
        tree.show(organisations.administered());
    }

    /** An address that names an organisation of somebody else looks like one that names none. */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        Organisation wanted = id == null
                ? organisations.administered().stream().findFirst().orElse(null)
                : tree.known().get(new OrganisationId(id));
        if (wanted == null) {
            throw new NotAllowedRefused();
        }
        chosen = wanted;
        tree.select(wanted);
        show(wanted);
    }

    private void choose(Organisation organisation) {
        if (chosen != null && !organisation.id().equals(chosen.id())) {
            UI.getCurrent().navigate(OrganisationView.class, organisation.id().value());
        }
    }

    private void show(Organisation organisation) {
        name.setText(Texts.t(organisation.name()));
        found.setVisible(OrganisationDialogs.mayHaveBelow(organisation));
        register.setVisible(organisation.level() == OrganisationLevel.BRANCH);
        list.show(organisation.id());
    }

    private void open(Member member) {
        new MemberDialog(members, member, tree.known(), today()).open();
    }

    private OrganisationDialogs dialogs() {
        return new OrganisationDialogs(organisations, this::reload);
    }

    private void reload() {
        tree.show(organisations.administered());
        Organisation fresh = tree.known().getOrDefault(current().id(), current());
        chosen = fresh;
        show(fresh);
    }

    private Organisation current() {
        if (chosen == null) {
            throw new NotAllowedRefused();
        }
        return chosen;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), current().zone());
    }

    private static Button button(String key) {
        return new Button(Texts.t(key));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("people.organisation.title");
    }
}
