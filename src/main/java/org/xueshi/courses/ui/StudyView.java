package org.xueshi.courses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Completions;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.CourseProgress;
import org.xueshi.courses.Enrolment;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.Item;
import org.xueshi.courses.ItemProgress;
import org.xueshi.courses.Study;

/** Studying one item of a course that one is enrolled in; whoever isn't is shown the course. */
@PermitAll
@Route("study/:course/:item")
class StudyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Enrolments enrolments;
    private final transient Completions completions;
    private final Div outcome = new Div();
    private transient @Nullable Enrolment enrolment;
    private @Nullable ItemTabs tabs;

    StudyView(Enrolments enrolments, Completions completions) {
        this.enrolments = enrolments;
        this.completions = completions;
        addClassNames("x-page", "x-study-page");
        outcome.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        String slug = parameters.get("course").orElse("");
        Enrolment mine = mine(slug);
        if (mine == null || !mine.open()) {
            event.forwardTo("courses/" + slug);
            return;
        }
        Item item = parameters.get("item").flatMap(mine.course()::item).orElseThrow(NotFoundException::new);
        show(mine, item);
    }

    private @Nullable Enrolment mine(String slug) {
        try {
            return enrolments.mine(new CourseId(slug)).orElse(null);
        } catch (IllegalArgumentException noCourse) {
            throw new NotFoundException(slug);
        }
    }

    private void show(Enrolment mine, Item item) {
        enrolment = mine;
        enrolments.touch(mine.course().id(), item.id());
        removeAll();
        outcome.removeAll();
        CourseProgress progress = completions.progress(mine);
        var shownTabs = new ItemTabs(mine, item, progress);
        tabs = shownTabs;
        var back = new Anchor("courses/" + mine.course().id().value(), Texts.t("courses.back-to-course"));
        back.addClassName("x-back");
        var above = new Div(back);
        above.addClassName("x-study-above");
        mine.course().languages().stream()
                .filter(other -> other != mine.language())
                .forEach(other -> above.add(switchTo(other, mine, item)));
        var header = new Header(above, new H1(Texts.t(mine.course().title())), shownTabs);
        header.addClassName("x-study-header");
        if (mine.completed()) {
            outcome.add(new CompletedBanner());
        }
        List<Item> first = earlier(mine, item, progress);
        Component player = first.isEmpty()
                ? completions.format(item).player(new Study(mine.item(item), this::progressed))
                : locked(mine, first);
        add(header, outcome, player);
        if (progress.done() && !mine.completed()) {
            // Everything was done when the completion could not be written.
            progressed();
        }
    }

    /** Items that are to be done before this one. */
    private static List<Item> earlier(Enrolment mine, Item item, CourseProgress progress) {
        return item.rule().after().stream()
                .filter(earlier -> !progress.items()
                        .getOrDefault(earlier, ItemProgress.NONE)
                        .done())
                .flatMap(earlier -> mine.course().item(earlier).stream())
                .toList();
    }

    private static Component locked(Enrolment mine, List<Item> first) {
        var links = new UnorderedList();
        first.forEach(item -> links.add(new ListItem(
                new Anchor("study/" + mine.course().id().value() + "/" + item.id(), Texts.t(item.title())))));
        return new EmptyState(VaadinIcon.LOCK, Texts.t("courses.locked"), Texts.t("courses.locked.why"), links);
    }

    private Button switchTo(Language other, Enrolment mine, Item item) {
        String words = I18NProvider.translate(other.locale(), "courses.study-in." + other.tag());
        var button = new Button(words, click -> {
            enrolments.studyIn(mine.course().id(), other);
            enrolments.mine(mine.course().id()).ifPresent(now -> show(now, item));
        });
        button.getElement().setAttribute("lang", other.tag());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /** The player says that something was finished: judge, and tell what came of it. */
    private void progressed() {
        Enrolment mine = enrolment;
        if (mine == null) {
            return;
        }
        boolean completed = completions.judge(mine.course().id());
        if (tabs != null) {
            tabs.refresh(completions.progress(mine));
        }
        if (completed && !mine.completed()) {
            enrolment = enrolments.mine(mine.course().id()).orElse(mine);
            outcome.removeAll();
            outcome.add(new CompletedBanner());
            outcome.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    @Override
    public String getPageTitle() {
        return enrolment == null ? "" : Texts.t(enrolment.course().title());
    }
}
