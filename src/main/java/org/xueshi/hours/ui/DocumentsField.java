package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.SmallFile;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.Document;
import org.xueshi.hours.Documents;

/** Files that a member lays beside a claim: each is recognised as it arrives, and a refused one says why at once. */
final class DocumentsField extends Div {

    private static final long BYTES_A_MEGABYTE = 1_000_000;

    /** One more than a document has: enough to see that it is too large. */
    private static final int TOO_MANY_BYTES = (int) Documents.MOST_BYTES + 1;

    private final Documents documents;
    private final List<Document> kept = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph error = new Paragraph();
    private final Upload upload;
    private final Button choose = new Button(Texts.t("hours.documents.choose"), VaadinIcon.UPLOAD.create());

    DocumentsField(Documents documents, List<Document> already) {
        this.documents = documents;
        addClassName("x-documents-field");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.t("hours.documents.label"));
        upload = new Upload(new SmallFile(TOO_MANY_BYTES, this::receive));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(Texts.t("hours.documents.drop")));
        upload.setMaxFileSize((int) Documents.MOST_BYTES);
        upload.setI18n(words());
        // What arrived shows with the next message to the server; these are its occasions.
        upload.getElement().addEventListener("upload-success", arrived -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> invalid(rejected.getErrorMessage()));
        var label = new Span(Texts.t("hours.documents.label"));
        label.addClassName("x-strong");
        list.addClassName("x-documents");
        error.addClassName("x-error");
        error.getElement().setAttribute("role", "alert");
        var help = HourWords.aside(
                Texts.t("hours.documents.help", Integer.toString(Documents.MOST_AT_ONCE), Long.toString(megabytes())));
        add(label, help, list, upload, error);
        already.forEach(this::keep);
    }

    List<Document> value() {
        return List.copyOf(kept);
    }

    void invalid(String message) {
        error.setText(message);
        choose.focus();
    }

    void valid() {
        error.setText("");
    }

    private void receive(String name, byte[] file) {
        try {
            valid();
            Document received = received(name, file);
            if (!kept.contains(received)) {
                keep(received);
            }
        } catch (Refused refused) {
            error.setText(Texts.t(refused));
        } catch (IOException trouble) {
            throw new UncheckedIOException("the upload can't be kept", trouble);
        }
    }

    private Document received(String name, byte[] file) throws IOException {
        Path copy = Files.createTempFile("xueshi-upload", "");
        try {
            return documents.receive(Files.write(copy, file), name);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void keep(Document document) {
        kept.add(document);
        var item = new ListItem();
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            kept.remove(document);
            list.remove(item);
            choose.focus();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(Texts.t("hours.documents.remove", document.name()));
        item.add(new Span(document.name()), remove);
        item.addClassName("x-document");
        list.add(item);
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(
                                Texts.t("hours.refused.document-many", Integer.toString(Documents.MOST_AT_ONCE)))
                        .setFileIsTooBig(Texts.t("hours.refused.document-size", "", Long.toString(megabytes()))
                                .strip()))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.t("hours.documents.failed"))
                                .setUnexpectedServerError(Texts.t("hours.documents.failed"))
                                .setForbidden(Texts.t("hours.documents.failed"))));
    }

    private static long megabytes() {
        return Documents.MOST_BYTES / BYTES_A_MEGABYTE;
    }
}
