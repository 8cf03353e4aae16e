package org.xueshi.courses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.Format;
import org.xueshi.courses.draft.CourseDraft;
import org.xueshi.courses.draft.CourseDraft.DraftItem;
import org.xueshi.courses.draft.CourseDrafts;
import org.xueshi.courses.draft.Editable;
import org.xueshi.courses.draft.ItemDraft;

/** Writing one item of a draft, in its format's editor. */
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@Route("studio/:course/:item")
class ItemEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CourseDrafts drafts;
    private final transient List<Format> formats;
    private String title = "";

    ItemEditorView(CourseDrafts drafts, List<Format> formats) {
        this.drafts = drafts;
        this.formats = formats;
        addClassNames("x-page", "x-editor-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        CourseDraft draft = draft(parameters.get("course").orElse(""));
        DraftItem item = draft.items().stream()
                .filter(one -> one.id().equals(parameters.get("item").orElse("")))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        show(draft, item);
    }

    private CourseDraft draft(String slug) {
        try {
            return drafts.find(new CourseId(slug)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException noCourse) {
            throw new NotFoundException(slug);
        }
    }

    private void show(CourseDraft draft, DraftItem item) {
        title = Texts.t(item.title());
        removeAll();
        var back = new Anchor(
                "studio/" + draft.course().value(), Texts.t("courses.studio.back-to", Texts.t(draft.title())));
        back.addClassName("x-back");
        var kind = new Span(Texts.t(item.format() + ".name"));
        kind.addClassName("x-course-facts");
        var header = new Header(back, new H1(title), kind);
        header.addClassName("x-study-header");
        ItemDraft writing = drafts.itemDraft(draft.course(), item.id());
        add(header, new ItemTitles(writing), editor(writing, item));
    }

    private Component editor(ItemDraft writing, DraftItem item) {
        return formats.stream()
                .filter(format -> format.id().equals(item.format()))
                .filter(Editable.class::isInstance)
                .map(Editable.class::cast)
                .findFirst()
                .map(editable -> editable.editor(writing))
                .orElseGet(() -> new Message(Tone.NEUTRAL, Texts.t("courses.studio.no-editor")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
