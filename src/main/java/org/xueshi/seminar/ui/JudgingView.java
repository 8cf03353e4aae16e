package org.xueshi.seminar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.judging.ToJudge;
import org.xueshi.seminar.post.Door;
import org.xueshi.seminar.post.Visitor;

/** Whose contribution is sufficient? The list beside the one that is open; on a phone one after the other. */
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@Route(SeminarsView.ADDRESS + "/:course/:item/:member?")
class JudgingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Door door;
    private final transient SeminarTools tools;
    private final Div place = new Div();
    private @Nullable SeminarId seminar;
    private @Nullable QueueList queue;
    private @Nullable JudgingKeys keys;
    private @Nullable ContributionPanel open;
    private @Nullable MemberId lastJudged;
    private String title = Texts.t("seminar.menu");

    JudgingView(Door door, SeminarTools tools) {
        this.door = door;
        this.tools = tools;
        addClassNames("x-page", "x-judging");
        place.addClassName("x-judging-place");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        try {
            SeminarId asked = SeminarId.of(
                    parameters.get("course").orElse(""), parameters.get("item").orElse(""));
            if (!asked.equals(seminar)) {
                frame(door.enterInCharge(asked));
            }
            parameters.get("member").ifPresentOrElse(member -> open(new MemberId(member)), this::overview);
        } catch (IllegalArgumentException | NotAllowedRefused nothing) {
            throw new NotFoundException(event.getLocation().getPath());
        }
    }

    private void frame(Visitor visitor) {
        seminar = visitor.seminar();
        title = Texts.t(visitor.title());
        removeAll();
        var back = new Anchor(SeminarsView.ADDRESS, Texts.t("seminar.judging.back"));
        back.addClassName("x-back");
        var thread = new Anchor(
                SeminarThreadView.ADDRESS + "/" + visitor.seminar().course().value() + "/"
                        + visitor.seminar().item(),
                Texts.t("seminar.judging.thread"));
        var list = new QueueList(visitor.seminar(), tools);
        queue = list;
        var columns = new Div(list, place);
        columns.addClassName("x-judging-columns");
        keys = new JudgingKeys(columns, this::walk, () -> Optional.ofNullable(open), this::undo);
        var help = new Paragraph(Texts.t("seminar.judging.keys"));
        help.addClassNames("x-secondary", "x-small", "x-judging-keys");
        add(
                back,
                new PageHeader(title, Texts.t("seminar.judging.lead"), thread),
                new ReportsPanel(visitor.seminar(), tools),
                help,
                columns);
    }

    private void overview() {
        QueueList list = Objects.requireNonNull(queue);
        open = null;
        list.reload(null);
        setClassName("x-judging-open", false);
        place.removeAll();
        place.add(
                list.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.CHECK_CIRCLE_O,
                                Texts.t("seminar.judging.none"),
                                Texts.t("seminar.judging.none.why"))
                        : new EmptyState(
                                VaadinIcon.COMMENT_ELLIPSIS_O,
                                Texts.t("seminar.judging.choose"),
                                Texts.t("seminar.judging.choose.why")));
    }

    private void open(MemberId member) {
        SeminarId here = Objects.requireNonNull(seminar);
        ToJudge contribution = tools.judging().open(here, member);
        var panel = new ContributionPanel(here, contribution, tools, this::decide, () -> open(member));
        open = panel;
        setClassName("x-judging-open", true);
        Objects.requireNonNull(queue).reload(member);
        place.removeAll();
        var back = new Anchor(here.judgingRoute(), Texts.t("seminar.judging.list"));
        back.addClassName("x-judging-back");
        place.add(back, panel);
        panel.focusTitle();
    }

    private void decide(ToJudge about, boolean sufficient, String words) {
        SeminarId here = Objects.requireNonNull(seminar);
        MemberId member = about.contribution().member();
        Optional<MemberId> next = Objects.requireNonNull(queue).neighbour(member);
        try {
            tools.judging().judge(here, member, about.seen(), sufficient, words);
        } catch (NotAllowedRefused gone) {
            throw gone;
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
            open(member);
            return;
        }
        lastJudged = member;
        String name = Texts.t(about.name());
        Notify.undoable(
                Texts.t(sufficient ? "seminar.judging.done.sufficient" : "seminar.judging.done.returned", name),
                this::undo);
        go(next.orElse(null));
    }

    private void undo() {
        MemberId member = lastJudged;
        if (member != null) {
            lastJudged = null;
            tools.judging().withdraw(Objects.requireNonNull(seminar), member);
            Notify.done(Texts.t("seminar.judging.undone"));
            go(member);
        }
    }

    private void go(@Nullable MemberId member) {
        String route = Objects.requireNonNull(seminar).judgingRoute();
        getUI().ifPresent(ui -> ui.navigate(member == null ? route : route + "/" + member.value()));
    }

    private void walk(int steps) {
        Objects.requireNonNull(queue)
                .away(open == null ? null : open.member(), steps)
                .ifPresent(this::go);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
