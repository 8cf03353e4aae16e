package org.xueshi.seminar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.xueshi.common.Language;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.post.Door;
import org.xueshi.seminar.post.Visitor;

/** What is being said in this seminar? For those in charge of somebody in it; they write in it as instructors. */
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@Route(SeminarThreadView.ADDRESS + "/:course/:item")
class SeminarThreadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "seminar-thread";

    private final transient Door door;
    private final transient SeminarTools tools;
    private String title = Texts.t("seminar.menu");

    SeminarThreadView(Door door, SeminarTools tools) {
        this.door = door;
        this.tools = tools;
        addClassName("x-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        try {
            show(door.enterInCharge(SeminarId.of(
                    parameters.get("course").orElse(""), parameters.get("item").orElse(""))));
        } catch (IllegalArgumentException | NotAllowedRefused nothing) {
            throw new NotFoundException(event.getLocation().getPath());
        }
    }

    private void show(Visitor visitor) {
        title = Texts.t(visitor.title());
        removeAll();
        var back = new Anchor(visitor.seminar().judgingRoute(), Texts.t("seminar.thread.back"));
        back.addClassName("x-back");
        var question =
                new Div(Markdown.of(visitor.seminar(), Texts.t(visitor.content().question())));
        question.addClassName("x-seminar-question");
        add(
                back,
                new PageHeader(
                        title,
                        Texts.t("seminar.thread.lead", Texts.t(visitor.course().title()))),
                question,
                new ThreadPanel(visitor.seminar(), tools, Language.of(Texts.locale()), () -> {}));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
