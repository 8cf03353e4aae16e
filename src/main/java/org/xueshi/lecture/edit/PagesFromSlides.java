package org.xueshi.lecture.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.InBackground;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Course.CourseFile;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.library.FileId;
import org.xueshi.library.Pictures;

/** Makes the pages that are leafed through from the slides that somebody has put into the part. */
final class PagesFromSlides extends Div {

    private static final String PDF = "application/pdf";

    private final transient ItemDraft draft;
    private final String slides;
    private final String pages;
    private final transient Pictures pictures;
    private final transient Runnable made;
    private Offered offered = new Offered(null, false);

    /** For which slides, and whether they have pages. */
    private record Offered(@Nullable String slides, boolean hasPages) {}

    /**
     * @param slides path of the presentation
     * @param pages path of the PDF that is made of it
     * @param made is told when the pages have been put into the course
     */
    PagesFromSlides(ItemDraft draft, String slides, String pages, Pictures pictures, Runnable made) {
        this.draft = draft;
        this.slides = slides;
        this.pages = pages;
        this.pictures = pictures;
        this.made = made;
        addClassName("x-stack");
        tell();
    }

    /** Shows what can be done as things stand: nothing without slides. What is at work meanwhile goes on. */
    void tell() {
        CourseFile presentation = draft.files().get(slides);
        var now = new Offered(
                presentation == null ? null : presentation.sha256(),
                draft.files().containsKey(pages));
        if (!now.equals(offered)) {
            offered = now;
            removeAll();
            if (presentation != null) {
                offer(presentation, now.hasPages());
            }
        }
    }

    private void offer(CourseFile presentation, boolean hasPages) {
        if (pictures.slidesCanBeDrawn()) {
            add(button(presentation, hasPages));
        } else {
            add(new Paragraph(Texts.t("library.pictures.refused.no-office")));
        }
    }

    private Div button(CourseFile presentation, boolean hasPages) {
        var progress = new InBackground(Texts.t("lecture.edit.pages.making"));
        var button = new Button(
                Texts.t(hasPages ? "lecture.edit.pages.again" : "lecture.edit.pages.make"),
                VaadinIcon.GRID_SMALL.create());
        button.addClickListener(click -> {
            button.setVisible(false);
            progress.run(
                    () -> pictures.pdfOf(new FileId(presentation.sha256())), this::keep, () -> button.setVisible(true));
        });
        return new Div(button, progress);
    }

    private void keep(FileId pdf) {
        draft.attach(pages, pdf, PDF);
        Notify.done(Texts.t("lecture.edit.pages.made"));
        made.run();
    }
}
