package org.xueshi.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.SmallFile;
import org.xueshi.common.ui.Texts;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.post.Pictures;
import org.xueshi.seminar.text.PostText;

/** Takes a picture into a post; its author is asked to say what it shows. */
final class PictureButton extends Upload {

    /** One more than a picture has: enough to see that it is too large. */
    private static final int TOO_MANY_BYTES = Pictures.MOST_BYTES + 1;

    PictureButton(SeminarId seminar, Pictures pictures, Consumer<String> insert) {
        super(new SmallFile(TOO_MANY_BYTES, (name, bytes) -> receive(seminar, pictures, name, bytes, insert)));
        var button = new Button(Texts.t("seminar.compose.picture"), VaadinIcon.PICTURE.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        setUploadButton(button);
        setDropAllowed(false);
        setAcceptedFileTypes("image/*");
        // What arrived shows with the next message to the server; this is its occasion.
        getElement().addEventListener("upload-success", arrived -> clearFileList());
    }

    private static void receive(
            SeminarId seminar, Pictures pictures, String name, byte[] bytes, Consumer<String> insert) {
        try {
            Path file = Files.createTempFile("xueshi-picture", ".part");
            try {
                Files.write(file, bytes);
                String id = pictures.receive(seminar, file, name);
                insert.accept("![" + Texts.t("seminar.compose.describe") + "](" + PostText.PICTURE + id + ")\n");
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        } catch (IOException full) {
            throw new UncheckedIOException("the picture can't be kept", full);
        }
    }
}
