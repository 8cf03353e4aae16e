package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xueshi.common.Localised;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.SmallFile;
import org.xueshi.common.ui.Texts;
import org.xueshi.library.Photographs;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.base.BasePicture;
import org.xueshi.sitevisit.base.BasePictures;
import org.xueshi.sitevisit.base.BaseRefused;
import org.xueshi.sitevisit.base.BaseRefused.Field;

/** Pictures of a base, each with what is to be seen on it. */
final class BasePicturesField extends Div {

    private static final int MOST_ALT = 300;
    private static final int TOO_MANY_BYTES = (int) BasePictures.MOST_BYTES + 1;

    private final BasePictures pictures;
    private final Map<BasePicture, BothLanguages> rows = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Paragraph error = new Paragraph();
    private final Button choose = new Button(Texts.t("sitevisit.pictures.add"), VaadinIcon.UPLOAD.create());

    BasePicturesField(BasePictures pictures) {
        this.pictures = pictures;
        addClassName("x-stack");
        list.addClassName("x-stack");
        error.addClassName("x-error");
        error.getElement().setAttribute("role", "alert");
        var upload = new Upload(new SmallFile(TOO_MANY_BYTES, this::receive));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(Texts.t("sitevisit.photos.drop")));
        upload.setAcceptedMimeTypes(Photographs.KINDS.toArray(String[]::new));
        upload.getElement().addEventListener("upload-success", arrived -> upload.clearFileList());
        add(list, upload, error);
    }

    void fill(Base base) {
        base.pictures().forEach(picture -> row(picture, new BasePhoto(base, picture)));
    }

    private void row(BasePicture picture, com.vaadin.flow.component.Component shown) {
        var alt = BothLanguages.line(Texts.t("sitevisit.pictures.alt"), MOST_ALT);
        alt.fill(picture.alt());
        var row = new Div(shown, alt);
        var remove = new Button(Texts.t("sitevisit.photos.remove"), click -> {
            rows.remove(picture);
            list.remove(row);
            choose.focus();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        row.addClassName("x-base-picture-row");
        row.add(remove);
        rows.put(picture, alt);
        list.add(row);
    }

    private void receive(String name, byte[] file) {
        error.setText("");
        try {
            Path copy = Files.createTempFile("xueshi-picture", "");
            try {
                String kept = pictures.take(Files.write(copy, file), name);
                row(new BasePicture(kept, Photographs.MEDIA_TYPE, Localised.same(name)), new Span(name));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (Refused refused) {
            error.setText(Texts.t(refused));
        } catch (IOException trouble) {
            throw new UncheckedIOException("the picture can't be kept", trouble);
        }
    }

    void refused(String message) {
        error.setText(message);
        choose.focus();
    }

    /** As they stand, each with its words. */
    List<BasePicture> value() {
        return rows.entrySet().stream()
                .map(row -> {
                    Localised alt = row.getValue().text();
                    if (alt == null) {
                        throw new BaseRefused(Field.PICTURES, "picture-alt");
                    }
                    return new BasePicture(row.getKey().sha256(), row.getKey().mediaType(), alt);
                })
                .toList();
    }
}
