package org.xueshi.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Texts;
import org.xueshi.library.FileId;
import org.xueshi.library.FileKind;
import org.xueshi.library.LibraryFile;
import org.xueshi.library.LibraryFiles;
import org.xueshi.library.Pictures;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;

/** Files one below the other, a page at a time, each made a link or a button by whoever shows them. */
final class FileList extends Div {

    private static final int PAGE_SIZE = 24;

    private final transient Sources sources;
    private final FileSearch search;
    private final transient Function<LibraryFile, Component> name;
    private final UnorderedList rows = new UnorderedList();
    private final Div nothing = new Div();
    private final Button more = new Button(Texts.t("library.more"));
    private int page;

    /** Where what is shown comes from. */
    record Sources(LibraryFiles files, Pictures pictures, Directory directory, ZoneId zone) {}

    /**
     * With a search above it.
     *
     * @param kinds of which files there are any
     * @param name what stands for the file, with its name in it
     */
    FileList(Sources sources, Set<FileKind> kinds, Function<LibraryFile, Component> name) {
        this.sources = sources;
        this.search = new FileSearch(kinds, this::refresh);
        this.name = name;
        addClassName("x-stack");
        rows.addClassNames("x-list", "x-files");
        nothing.getElement().setAttribute("aria-live", "polite");
        more.addClickListener(click -> show(page + 1));
        add(search, rows, nothing, more);
        refresh();
    }

    /** From the first on. */
    void refresh() {
        rows.removeAll();
        nothing.removeAll();
        show(0);
    }

    private void show(int wanted) {
        page = wanted;
        List<LibraryFile> found = sources.files().page(search.wanted(), page, PAGE_SIZE);
        Map<FileId, FileId> drawn =
                sources.pictures().small(found.stream().map(LibraryFile::file).toList());
        Map<MemberId, Member> people = sources.directory()
                .members(found.stream().map(LibraryFile::owner).distinct().toList());
        found.forEach(file -> rows.add(row(file, drawn.containsKey(file.file()), people)));
        rows.setVisible(rows.getComponentCount() > 0);
        more.setVisible(found.size() == PAGE_SIZE);
        if (page == 0 && found.isEmpty()) {
            nothing.add(none());
        }
    }

    private ListItem row(LibraryFile file, boolean drawn, Map<MemberId, Member> people) {
        var kind = new Span(FileWords.line(file));
        var who = new Span(Texts.t(
                "library.by",
                Texts.t(Member.nameOf(file.owner(), people)),
                Texts.moment(file.uploadedAt(), sources.zone())));
        var words = new Div(name.apply(file), kind, who);
        words.addClassName("x-file-words");
        kind.addClassNames("x-small", "x-secondary", "x-number");
        who.addClassNames("x-small", "x-secondary");
        var row = new ListItem(new FileThumb(file, drawn), words);
        row.addClassNames("x-row", "x-file");
        return row;
    }

    private EmptyState none() {
        if (search.isEmpty()) {
            return new EmptyState(VaadinIcon.ARCHIVE, Texts.t("library.none"), Texts.t("library.none.why"));
        }
        var all = new Button(Texts.t("library.show-all"), click -> search.clear());
        return new EmptyState(VaadinIcon.SEARCH, Texts.t("library.not-found"), Texts.t("library.not-found.why"), all);
    }
}
