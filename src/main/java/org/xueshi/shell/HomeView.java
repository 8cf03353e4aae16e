package org.xueshi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.HomeCard;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.Directory;
import org.xueshi.people.SignedIn;

/** What next? The cards of every room that has something to say to this person. */
@Route("")
@PermitAll
@Menu(order = 0, icon = "vaadin:home", title = "shell.home")
class HomeView extends Div implements HasDynamicTitle {

    HomeView(SignedIn signedIn, Directory directory, List<HomeCard> contributions) {
        addClassNames("x-page", "x-home");
        String name = Texts.t(directory.member(signedIn.member()).name());
        add(new PageHeader(Texts.t("shell.home.title", name), Texts.t("shell.home.lead")));
        List<Component> cards = contributions.stream()
                .sorted(Comparator.comparingInt(HomeCard::order))
                .map(HomeCard::card)
                .flatMap(Optional::stream)
                .toList();
        add(cards.isEmpty() ? nothing() : arranged(cards));
    }

    private static Component arranged(List<Component> cards) {
        var places = new Div();
        places.addClassName("x-cards");
        places.add(cards);
        return places;
    }

    private static Component nothing() {
        return new EmptyState(VaadinIcon.OPEN_BOOK, Texts.t("shell.home.none"), Texts.t("shell.home.none.why"));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("shell.home");
    }
}
