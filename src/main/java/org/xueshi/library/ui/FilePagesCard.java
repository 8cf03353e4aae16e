package org.xueshi.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.xueshi.common.ui.InBackground;
import org.xueshi.common.ui.Texts;
import org.xueshi.library.LibraryFile;
import org.xueshi.library.Pages;
import org.xueshi.library.Pictures;

/** The pages of a document or of slides, drawn when somebody first wants to see them. */
final class FilePagesCard extends Section {

    private final String file;
    private final OrderedList pages = new OrderedList();

    FilePagesCard(LibraryFile file, Pictures pictures) {
        this.file = file.id();
        addClassName("x-card");
        pages.addClassName("x-file-pages");
        add(new H2(Texts.t("library.pages")), pages);
        Pages drawn = pictures.drawnPagesOf(file.file());
        if (drawn.pages().isEmpty()) {
            var progress = new InBackground(Texts.t("library.pages.drawing"));
            var button = new Button(Texts.t("library.pages.show"), VaadinIcon.GRID_SMALL.create());
            button.addClickListener(click -> {
                button.setVisible(false);
                progress.run(
                        () -> pictures.pagesOf(file.file()),
                        this::show,
                        () -> button.setVisible(pages.getComponentCount() == 0));
            });
            add(button, progress);
        } else {
            show(drawn);
        }
    }

    private void show(Pages drawn) {
        drawn.pages().forEach(page -> pages.add(new ListItem(picture(page))));
    }

    /** Only what is scrolled to is fetched; its place is kept free meanwhile. */
    private Image picture(Pages.Page page) {
        var picture = new Image(
                "library-files/" + file + "/pages/" + page.number(), Texts.t("library.pages.page", page.number()));
        picture.getElement()
                .setAttribute("loading", "lazy")
                .setAttribute("width", Integer.toString(page.width()))
                .setAttribute("height", Integer.toString(page.height()));
        return picture;
    }
}
