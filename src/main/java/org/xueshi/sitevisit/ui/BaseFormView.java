package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.base.BasePictures;
import org.xueshi.sitevisit.base.Bases;
import org.xueshi.sitevisit.base.Keeping;

/** Which place can others come to see? A new base, or one that is kept up to date. */
@RolesAllowed({"SECRETARY", "DEPUTY", "ADMINISTRATOR"})
@Route(BasesView.ADDRESS + "/new")
@RouteAlias(BasesView.ADDRESS + "/:base/change")
class BaseFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Bases bases;
    private final transient Keeping keeping;
    private final transient BasePictures pictures;

    BaseFormView(Bases bases, Keeping keeping, BasePictures pictures) {
        this.bases = bases;
        this.keeping = keeping;
        this.pictures = pictures;
        addClassName("x-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> id = event.getRouteParameters().get("base");
        List<Organisation> mine = keeping.mayKeepFor();
        try {
            Base before = id.map(bases::base).orElse(null);
            if (mine.isEmpty() || before != null && !keeping.mayChange(before)) {
                throw new NotAllowedRefused();
            }
            show(before, mine);
        } catch (NotAllowedRefused notTheirs) {
            throw new NotFoundException(event.getLocation().getPath());
        }
    }

    private void show(@Nullable Base before, List<Organisation> mine) {
        removeAll();
        var keeper = new ComboBox<Organisation>(Texts.t("sitevisit.base.keeper"), mine);
        keeper.setItemLabelGenerator(one -> Texts.t(one.name()));
        keeper.setValue(mine.stream()
                .filter(one -> before != null && one.id().equals(before.keeper()))
                .findFirst()
                .orElse(mine.getFirst()));
        keeper.setVisible(mine.size() > 1);
        add(
                new PageHeader(
                        before == null
                                ? Texts.t("sitevisit.base.new")
                                : Texts.t(before.texts().name()),
                        Texts.t("sitevisit.base.form.lead")),
                keeper,
                new BaseForm(before, pictures, form -> {
                    Organisation chosen = keeper.getValue() == null ? mine.getFirst() : keeper.getValue();
                    Base entered = form.entered(chosen.id());
                    keeping.save(entered);
                    Notify.done(Texts.t("sitevisit.base.saved"));
                    getUI().ifPresent(ui ->
                            ui.navigate(BasesView.ADDRESS + "/" + entered.id().value()));
                }));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("sitevisit.base.new");
    }
}
