package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.sitevisit.reflection.Judging;
import org.xueshi.sitevisit.reflection.Judging.Judged;

/** Which reflections wait for my judgement? The list beside the one that is open; on a phone one after the other. */
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@Route(ReflectionsView.ADDRESS)
@RouteAlias(ReflectionsView.ADDRESS + "/:member/:course/:item")
@Menu(order = 41, icon = "vaadin:comment-ellipsis-o", title = "sitevisit.reflections")
class ReflectionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "reflections";

    private final transient Judging judging;
    private final Div head = new Div();
    private final WaitingList waiting;
    private final Div place = new Div();
    private @Nullable JudgingPanel panel;

    ReflectionsView(Judging judging) {
        this.judging = judging;
        addClassNames("x-page", "x-reflecting");
        waiting = new WaitingList(judging);
        place.addClassName("x-reflecting-place");
        var columns = new Div(waiting, place);
        columns.addClassName("x-reflecting-columns");
        var help = new Paragraph(Texts.t("sitevisit.reflections.keys"));
        help.addClassNames("x-secondary", "x-small", "x-keys");
        add(head, help, columns);
        new JudgingKeys(columns, waiting, () -> Optional.ofNullable(panel));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        Optional<String> member = parameters.get("member");
        waiting.load();
        int count = judging.countWaiting();
        head.removeAll();
        head.add(new PageHeader(
                getPageTitle(),
                count == 0 ? Texts.t("sitevisit.reflections.lead") : Texts.t("sitevisit.reflections.count", count)));
        place.removeAll();
        panel = null;
        setClassName("x-reflecting-open", member.isPresent());
        if (member.isEmpty()) {
            place.add(
                    waiting.isEmpty()
                            ? new EmptyState(
                                    VaadinIcon.CHECK_CIRCLE_O,
                                    Texts.t("sitevisit.reflections.none"),
                                    Texts.t("sitevisit.reflections.none.why"))
                            : new EmptyState(
                                    VaadinIcon.FILE_SEARCH,
                                    Texts.t("sitevisit.reflections.choose"),
                                    Texts.t("sitevisit.reflections.choose.why")));
            return;
        }
        try {
            open(judging.one(
                    new MemberId(member.get()),
                    new ItemOccasion(
                            new CourseId(parameters.get("course").orElse("")),
                            parameters.get("item").orElse(""))));
        } catch (IllegalArgumentException | NotAllowedRefused nothing) {
            throw new NotFoundException(event.getLocation().getPath());
        }
    }

    private void open(Judged judged) {
        var back = new Anchor(ADDRESS, Texts.t("sitevisit.reflections.back"));
        back.addClassName("x-reflecting-back");
        var opened = new JudgingPanel(
                judged,
                () -> decide(() -> judging.accept(judged.reflection()), "sitevisit.judged.accepted"),
                words -> decide(() -> judging.giveBack(judged.reflection(), words), "sitevisit.judged.returned"));
        panel = opened;
        waiting.mark(judged);
        place.add(back, opened);
        if (!waiting.focusMarked()) {
            opened.focusTitle();
        }
    }

    private void decide(Runnable decision, String done) {
        try {
            decision.run();
            Notify.done(Texts.t(done));
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        String next = waiting.neighbour().orElse(ADDRESS);
        getUI().ifPresent(ui -> ui.navigate(next));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("sitevisit.reflections");
    }
}
