package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.base.Bases;
import org.xueshi.sitevisit.base.Keeping;
import org.xueshi.sitevisit.base.Theme;

/** Where can one go to see it? All bases, by theme; the address is the choice. */
@PermitAll
@Route(BasesView.ADDRESS)
@Menu(order = 26, icon = "vaadin:map-marker", title = "sitevisit.bases")
class BasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "bases";

    private static final int PAGE = 24;

    private final transient Bases bases;
    private final Select<Theme> themes = new Select<>();
    private final Div found = new Div();
    private final Button more = new Button(Texts.t("sitevisit.bases.more"));
    private @Nullable Theme theme;
    private int page;

    BasesView(Bases bases, Keeping keeping) {
        this.bases = bases;
        addClassName("x-page");
        var header = keeping.mayKeepFor().isEmpty()
                ? new PageHeader(getPageTitle(), Texts.t("sitevisit.bases.lead"))
                : new PageHeader(getPageTitle(), Texts.t("sitevisit.bases.lead"), write());
        themes.setLabel(Texts.t("sitevisit.themes"));
        themes.setEmptySelectionAllowed(true);
        themes.setEmptySelectionCaption(Texts.t("sitevisit.themes.all"));
        themes.setItems(Theme.values());
        themes.setItemLabelGenerator(
                one -> one == null ? Texts.t("sitevisit.themes.all") : Texts.t("sitevisit.theme." + one.key()));
        themes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(change.getValue());
            }
        });
        found.addClassNames("x-cards");
        found.getElement().setAttribute("aria-live", "polite");
        more.addClickListener(click -> show(page + 1));
        add(header, themes, found, more);
    }

    private static Anchor write() {
        var link = new Anchor(ADDRESS + "/new", Texts.t("sitevisit.base.new"));
        link.addClassName("x-go");
        return link;
    }

    private void go(@Nullable Theme chosen) {
        var query = chosen == null ? QueryParameters.empty() : QueryParameters.of("theme", chosen.key());
        getUI().ifPresent(ui -> ui.navigate(ADDRESS, query));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        theme = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("theme")
                .flatMap(Theme::of)
                .orElse(null);
        themes.setValue(theme);
        found.removeAll();
        show(0);
    }

    private void show(int wanted) {
        page = wanted;
        List<Base> some = bases.page(theme, page, PAGE);
        some.forEach(base -> found.add(new BaseCard(base)));
        more.setVisible(some.size() == PAGE);
        if (page == 0 && some.isEmpty()) {
            found.add(new EmptyState(
                    VaadinIcon.MAP_MARKER, Texts.t("sitevisit.bases.none"), Texts.t("sitevisit.bases.none.why")));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.t("sitevisit.bases");
    }
}
