package org.xueshi.courses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.Format;
import org.xueshi.courses.draft.CourseDraft;
import org.xueshi.courses.draft.CourseDraft.DraftItem;
import org.xueshi.courses.draft.CourseDrafts;
import org.xueshi.courses.draft.Editable;
import org.xueshi.library.FilePicker;

/** What is this course made of? Its items in order, each opened by its format's editor; checking and publishing. */
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@Route("studio")
class DraftView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient CourseDrafts drafts;
    private final transient List<Format> formats;
    private final transient FilePicker picker;
    private final Div outcome = new Div();
    private transient @Nullable CourseDraft draft;

    DraftView(CourseDrafts drafts, List<Format> formats, FilePicker picker) {
        this.drafts = drafts;
        this.picker = picker;
        this.formats = formats.stream().filter(Editable.class::isInstance).toList();
        addClassName("x-page");
        outcome.getElement().setAttribute("role", "status");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            show(drafts.find(new CourseId(parameter)).orElseThrow(NotFoundException::new));
        } catch (IllegalArgumentException noCourse) {
            throw new NotFoundException(parameter);
        }
    }

    private void show(CourseDraft shown) {
        draft = shown;
        removeAll();
        var back = new Anchor("studio", Texts.t("courses.studio.back"));
        back.addClassName("x-back");
        var check = new OnceButton(Texts.t("courses.studio.check"), () -> check(shown.course()));
        var publish = new OnceButton(Texts.t("courses.studio.publish"), () -> publish(shown.course()));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(back, new PageHeader(Texts.t(shown.title()), Texts.t("courses.studio.draft.lead"), check, publish));
        add(outcome, new Card(Texts.t("courses.contents"), items(shown), adding(shown.course())));
        add(new DraftFiles(drafts, picker, shown.course()));
    }

    private OrderedList items(CourseDraft shown) {
        var list = new OrderedList();
        list.addClassName("x-items");
        for (DraftItem item : shown.items()) {
            list.add(new ListItem(row(shown, item)));
        }
        return list;
    }

    private Div row(CourseDraft shown, DraftItem item) {
        String title = Texts.t(item.title());
        var link = new Anchor("studio/" + shown.course().value() + "/" + item.id(), title);
        var facts = new Span(Texts.t(item.format() + ".name"));
        facts.addClassName("x-course-facts");
        var words = new Div(link, facts);
        int at = shown.items().indexOf(item);
        var up = icon(VaadinIcon.ARROW_UP, "courses.studio.up", title, () -> move(item, -1));
        up.setEnabled(at > 0);
        var down = icon(VaadinIcon.ARROW_DOWN, "courses.studio.down", title, () -> move(item, 1));
        down.setEnabled(at < shown.items().size() - 1);
        var remove = icon(VaadinIcon.TRASH, "courses.studio.remove", title, () -> remove(item));
        remove.setEnabled(shown.items().size() > 1);
        var actions = new Div(up, down, remove);
        actions.addClassName("x-actions");
        var row = new Div(words, actions);
        row.addClassName("x-item");
        return row;
    }

    private static Button icon(VaadinIcon sign, String key, String title, Runnable action) {
        var button = new Button(sign.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.t(key, title));
        return button;
    }

    private MenuBar adding(CourseId course) {
        var menu = new MenuBar();
        var root = menu.addItem(Texts.t("courses.studio.add"));
        for (Format format : formats) {
            String name = Texts.t(format.id() + ".name");
            root.getSubMenu().addItem(name, click -> {
                String id = drafts.addItem(course, format, name(format));
                getUI().ifPresent(ui -> ui.navigate("studio/" + course.value() + "/" + id));
            });
        }
        return menu;
    }

    /** In both languages, whatever its author reads. */
    private static Localised name(Format format) {
        String key = format.id() + ".name";
        return new Localised(
                I18NProvider.translate(Language.ZH.locale(), key), I18NProvider.translate(Language.EN.locale(), key));
    }

    private void move(DraftItem item, int places) {
        CourseId course = course();
        drafts.moveItem(course, item.id(), places);
        again();
    }

    private void remove(DraftItem item) {
        Runnable undo = drafts.removeItem(course(), item.id());
        again();
        Notify.undoable(Texts.t("courses.studio.removed", Texts.t(item.title())), () -> {
            undo.run();
            again();
        });
    }

    private void again() {
        drafts.find(course()).ifPresent(this::show);
    }

    private CourseId course() {
        if (draft == null) {
            throw new NotFoundException();
        }
        return draft.course();
    }

    private void check(CourseId course) {
        outcome.removeAll();
        try {
            drafts.preview(course);
            Notify.done(Texts.t("courses.studio.checked"));
        } catch (BadFileRefused bad) {
            outcome.add(new ProblemList(bad.problems()));
        }
    }

    private void publish(CourseId course) {
        outcome.removeAll();
        try {
            boolean news = drafts.publish(course);
            Notify.done(Texts.t(news ? "courses.studio.published-now" : "courses.studio.nothing-new"));
        } catch (BadFileRefused bad) {
            outcome.add(new ProblemList(bad.problems()));
        }
    }

    @Override
    public String getPageTitle() {
        return draft == null ? Texts.t("courses.menu.studio") : Texts.t(draft.title());
    }
}
