package org.xueshi.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.xueshi.library.FileKind;
import org.xueshi.library.LibraryFile;

/** A small picture of a file, or a sign of its kind; the name stands beside it, so that it says nothing to a reader. */
final class FileThumb extends Div {

    FileThumb(LibraryFile file, boolean drawn) {
        addClassName("x-thumb");
        if (drawn) {
            var picture = new Image("library-files/" + file.id() + "/picture", "");
            picture.getElement().setAttribute("loading", "lazy");
            add(picture);
        } else {
            var sign = sign(file.kind()).create();
            sign.getElement().setAttribute("aria-hidden", "true");
            add(sign);
        }
    }

    private static VaadinIcon sign(FileKind kind) {
        return switch (kind) {
            case VIDEO -> VaadinIcon.FILM;
            case AUDIO -> VaadinIcon.MUSIC;
            case PICTURE -> VaadinIcon.PICTURE;
            case SLIDES -> VaadinIcon.PRESENTATION;
            case PDF, DOCUMENT -> VaadinIcon.FILE_TEXT_O;
            case CAPTIONS -> VaadinIcon.COMMENT_O;
            case OTHER -> VaadinIcon.FILE_O;
        };
    }
}
