package org.xueshi.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.library.FileKind;
import org.xueshi.library.LibraryFile;
import org.xueshi.library.LibraryFiles;
import org.xueshi.library.LibraryPlaces;
import org.xueshi.library.Pictures;
import org.xueshi.library.upload.Quotas;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.Organisation;
import org.xueshi.people.SignedIn;

/** Which files does my organisation have? New ones are added here, and what courses are made of is found again. */
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@Route("files")
@Menu(order = 55, icon = "vaadin:archive", title = "library.menu.files")
class FilesView extends Div implements HasDynamicTitle {

    private final FileList list;

    FilesView(
            LibraryFiles files,
            LibraryPlaces places,
            Pictures pictures,
            Quotas quotas,
            Directory directory,
            SignedIn signedIn) {
        addClassName("x-page");
        MemberId member = signedIn.member();
        list = new FileList(
                new FileList.Sources(
                        files, pictures, directory, directory.member(member).zone()),
                Set.of(FileKind.values()),
                FilesView::link);
        add(new PageHeader(getPageTitle(), Texts.t("library.files.lead")));
        List<Organisation> mine = places.choices();
        if (!mine.isEmpty()) {
            add(new UploadCard(member, mine, quotas, id -> list.refresh()));
        }
        add(list);
    }

    private static RouterLink link(LibraryFile file) {
        return new RouterLink(file.name().value(), FileView.class, file.id());
    }

    @Override
    public String getPageTitle() {
        return Texts.t("library.menu.files");
    }
}
