package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.SmallFile;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.library.Photographs;
import org.xueshi.sitevisit.SiteVisit;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.reflection.Reflection;
import org.xueshi.sitevisit.reflection.Reflections;
import org.xueshi.sitevisit.reflection.VisitPhoto;

/** Photographs of a reflection: each shows what its camera wrote into it as soon as it arrives, and what becomes of that. */
final class PhotosField extends Div {

    /** One more than a photograph has: enough to see that it is too large. */
    private static final int TOO_MANY_BYTES = (int) Reflections.MOST_BYTES + 1;

    private final EnrolledItem item;
    private final SiteVisit visit;
    private final @Nullable Base base;
    private final Reflections reflections;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph error = new Paragraph();
    private final Button choose = new Button(Texts.t("sitevisit.photos.add"), VaadinIcon.CAMERA.create());
    private final Upload upload;

    PhotosField(EnrolledItem item, SiteVisit visit, @Nullable Base base, Reflections reflections) {
        this.item = item;
        this.visit = visit;
        this.base = base;
        this.reflections = reflections;
        addClassNames("x-stack", "x-photos-field");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.t("sitevisit.photos"));
        setVisible(visit.mostPhotos() > 0);
        upload = new Upload(new SmallFile(TOO_MANY_BYTES, this::receive));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(Texts.t("sitevisit.photos.drop")));
        upload.setAcceptedMimeTypes(Photographs.KINDS.toArray(String[]::new));
        upload.getElement().addEventListener("upload-success", arrived -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> error.setText(Texts.t("sitevisit.photos.not-taken")));
        list.addClassName("x-visit-photos");
        error.addClassName("x-error");
        error.getElement().setAttribute("role", "alert");
        var label = new Span(Texts.t("sitevisit.photos"));
        label.addClassName("x-strong");
        var help = new Paragraph(Texts.t(
                "sitevisit.photos.help", Integer.toString(visit.leastPhotos()), Integer.toString(visit.mostPhotos())));
        help.addClassNames("x-secondary", "x-small");
        add(label, help, list, upload, error);
        show();
    }

    private void show() {
        list.removeAll();
        Reflection mine = reflections.mine(item);
        int number = 1;
        for (VisitPhoto photo : mine.photos()) {
            list.add(line(mine, photo, number++));
        }
        choose.setEnabled(mine.photos().size() < visit.mostPhotos());
    }

    private ListItem line(Reflection mine, VisitPhoto photo, int number) {
        var remove = new Button(Texts.t("sitevisit.photos.remove"), click -> {
            reflections.remove(item, photo.id());
            show();
            choose.focus();
        });
        remove.setAriaLabel(Texts.t("sitevisit.photos.remove-one", number));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var gone = new Paragraph(Texts.t("sitevisit.photo.removed"));
        gone.addClassNames("x-secondary", "x-small");
        return new ListItem(
                new PhotoFigure(photo.address(mine.member(), mine.occasion()), number, PhotoWords.all(photo, base)),
                gone,
                remove);
    }

    private void receive(String name, byte[] file) {
        error.setText("");
        try {
            Path copy = Files.createTempFile("xueshi-photo", "");
            try {
                reflections.add(item, Files.write(copy, file), name);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (Refused refused) {
            error.setText(Texts.t(refused));
        } catch (IOException trouble) {
            throw new UncheckedIOException("the photograph can't be kept", trouble);
        }
        show();
    }
}
