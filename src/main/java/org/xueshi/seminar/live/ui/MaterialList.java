package org.xueshi.seminar.live.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.List;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.SmallFile;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.seminar.live.Material;
import org.xueshi.seminar.live.Material.Paper;

/** The papers of a meeting; hosts lay them out and take them away. */
final class MaterialList extends LiveCard {

    private final transient Material material;
    private final transient GatheringId gathering;
    private final boolean host;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(Texts.t("seminar.live.material.none"));
    private transient List<Paper> shown = List.of();

    MaterialList(Material material, GatheringId gathering, boolean host) {
        super(Texts.t("seminar.live.material"));
        this.material = material;
        this.gathering = gathering;
        this.host = host;
        list.addClassName("x-live-list");
        none.addClassName("x-secondary");
        add(none, list);
        if (host) {
            add(upload());
        }
        refresh();
    }

    private Upload upload() {
        var upload = new Upload(new SmallFile(Material.MOST_BYTES + 1, this::receive));
        upload.setUploadButton(new Button(Texts.t("seminar.live.material.add"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(Texts.t("seminar.live.material.drop")));
        upload.setMaxFileSize(Material.MOST_BYTES);
        upload.getElement().addEventListener("upload-success", arrived -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> Notify.failed(rejected.getErrorMessage()));
        return upload;
    }

    private void receive(String name, byte[] bytes) {
        try {
            Path copy = Files.createTempFile("xueshi-paper", "");
            try {
                material.add(gathering, Files.write(copy, bytes), name);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        } catch (IOException trouble) {
            throw new UncheckedIOException("the upload can't be kept", trouble);
        }
        refresh();
    }

    /** Redrawn only if something has changed: whoever is about to press a button keeps it. */
    void refresh() {
        List<Paper> now = material.of(gathering);
        if (!now.equals(shown)) {
            shown = now;
            list.removeAll();
            none.setVisible(now.isEmpty());
            now.forEach(paper -> list.add(item(paper)));
        }
    }

    private ListItem item(Paper paper) {
        var link = new Anchor("meeting-papers/" + gathering.value() + "/" + paper.id(), paper.name());
        link.setTarget("_blank");
        link.getElement().setAttribute("router-ignore", true);
        var item = new ListItem(link);
        if (host) {
            var remove = new Button(
                    VaadinIcon.TRASH.create(),
                    click -> Confirm.ask(
                            Texts.t("seminar.live.material.remove", paper.name()),
                            Texts.t("seminar.live.material.remove.text"),
                            Texts.t("seminar.live.material.remove.action"),
                            () -> {
                                material.remove(gathering, paper.id());
                                refresh();
                            }));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.setAriaLabel(Texts.t("seminar.live.material.remove", paper.name()));
            item.add(remove);
        }
        return item;
    }
}
