package org.xueshi.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.library.FileKind;
import org.xueshi.library.FilePicker;
import org.xueshi.library.LibraryFile;
import org.xueshi.library.LibraryFiles;
import org.xueshi.library.LibraryPlaces;
import org.xueshi.library.Pictures;
import org.xueshi.library.upload.Quotas;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.Organisation;
import org.xueshi.people.SignedIn;

/** The choice of a file as a dialog: what there is, newest first, and a place for new ones. */
@SpringComponent
class FilePickerDialog implements FilePicker {

    /** As wide as a list with pictures; a phone makes it narrower. */
    private static final String WIDTH = "44rem";

    private final LibraryFiles files;
    private final LibraryPlaces places;
    private final Pictures pictures;
    private final Quotas quotas;
    private final Directory directory;
    private final SignedIn signedIn;

    FilePickerDialog(
            LibraryFiles files,
            LibraryPlaces places,
            Pictures pictures,
            Quotas quotas,
            Directory directory,
            SignedIn signedIn) {
        this.files = files;
        this.places = places;
        this.pictures = pictures;
        this.quotas = quotas;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    @Override
    public void open(Set<FileKind> kinds, Consumer<LibraryFile> then) {
        // What the dialog is made of comes to the browser with this page; who opens it elsewhere may not have been
        // there.
        UI.getCurrentOrThrow().getInternals().addComponentDependencies(FilesView.class);
        MemberId member = signedIn.member();
        var dialog = new Dialog(Texts.t("library.pick.title"));
        dialog.setWidth(WIDTH);
        Consumer<LibraryFile> choose = file -> {
            dialog.close();
            then.accept(file);
        };
        ZoneId zone = directory.member(member).zone();
        var shown = new FileList(
                new FileList.Sources(files, pictures, directory, zone), kinds, file -> button(file, choose));
        List<Organisation> mine = places.choices();
        if (!mine.isEmpty()) {
            dialog.add(new UploadCard(member, mine, quotas, id -> uploaded(id, kinds, shown)));
        }
        dialog.add(shown);
        dialog.addClassName("x-pick");
        dialog.getFooter().add(new Button(Texts.t("common.cancel"), click -> dialog.close()));
        dialog.open();
    }

    /** One of another kind is in the library too, and it is said why it isn’t in the list. */
    private void uploaded(String id, Set<FileKind> kinds, FileList shown) {
        LibraryFile file = files.file(id);
        shown.refresh();
        if (!kinds.contains(file.kind())) {
            Notify.failed(Texts.t("library.pick.other-kind", file.name().value(), FileWords.kind(file.kind())));
        }
    }

    private static Button button(LibraryFile file, Consumer<LibraryFile> choose) {
        var button = new Button(file.name().value(), click -> choose.accept(file));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.t("library.pick.choose", file.name().value()));
        return button;
    }
}
