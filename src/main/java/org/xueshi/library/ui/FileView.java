package org.xueshi.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.library.FileFacts;
import org.xueshi.library.FileKind;
import org.xueshi.library.FileUses;
import org.xueshi.library.LibraryFile;
import org.xueshi.library.LibraryFiles;
import org.xueshi.library.Pictures;
import org.xueshi.library.Shelving;
import org.xueshi.people.Directory;
import org.xueshi.people.NotAllowedRefused;

/** What is this file? What its bytes tell, where it is used, and whether it can go. */
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@Route("files")
class FileView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient LibraryFiles files;
    private final transient Shelving shelving;
    private final transient Pictures pictures;
    private final transient Directory directory;
    private @Nullable LibraryFile shown;

    FileView(LibraryFiles files, Shelving shelving, Pictures pictures, Directory directory) {
        this.files = files;
        this.shelving = shelving;
        this.pictures = pictures;
        this.directory = directory;
        addClassName("x-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(files.file(id), files.facts(id), shelving.uses(id));
        } catch (NotAllowedRefused unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    private void show(LibraryFile file, FileFacts facts, List<FileUses.Use> uses) {
        shown = file;
        removeAll();
        add(new RouterLink(Texts.t("library.back"), FilesView.class));
        add(new PageHeader(file.name().value(), FileWords.line(file), download(file), delete(file, uses)));
        boolean undrawable = file.kind() == FileKind.SLIDES && !pictures.slidesCanBeDrawn();
        if (undrawable) {
            add(new Message(Tone.ATTENTION, Texts.t("library.pictures.refused.no-office")));
        }
        if (pictures.small(file.file()).isPresent()) {
            var picture = new Image("library-files/" + file.id() + "/picture", Texts.t("library.picture.alt"));
            picture.addClassName("x-file-picture");
            add(picture);
        }
        add(new FileFactsCard(file, facts, directory), new FileUsesCard(uses));
        if (file.kind() == FileKind.PDF || file.kind() == FileKind.SLIDES && !undrawable) {
            add(new FilePagesCard(file, pictures));
        }
        if (!facts.text().isEmpty()) {
            var start = new Paragraph(FileFactsCard.start(facts.text()));
            start.addClassName("x-file-text");
            add(new Card(Texts.t("library.text"), start));
        }
    }

    private static Anchor download(LibraryFile file) {
        var link = new Anchor("library-files/" + file.id() + "/download");
        link.setRouterIgnore(true);
        var button = new Button(Texts.t("library.download"), VaadinIcon.DOWNLOAD_ALT.create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setTabIndex(-1);
        link.add(button);
        return link;
    }

    /** What is in use says so at once, instead of when somebody has tried. */
    private Button delete(LibraryFile file, List<FileUses.Use> uses) {
        String name = file.name().value();
        var button = new Button(Texts.t("library.delete"));
        button.setEnabled(uses.isEmpty());
        button.addClickListener(click -> Confirm.ask(
                Texts.t("library.delete.title", name),
                Texts.t("library.delete.consequence"),
                Texts.t("library.delete"),
                () -> delete(file)));
        return button;
    }

    private void delete(LibraryFile file) {
        try {
            shelving.delete(file.id());
            Notify.done(Texts.t("library.deleted", file.name().value()));
            UI.getCurrentOrThrow().navigate(FilesView.class);
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null ? Texts.t("library.menu.files") : shown.name().value();
    }
}
