package org.xueshi.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.xueshi.common.ui.Texts;
import org.xueshi.library.FileUses;

/** Where a file is used, and that it therefore stays. */
final class FileUsesCard extends Section {

    FileUsesCard(List<FileUses.Use> uses) {
        addClassName("x-card");
        add(new H2(Texts.t("library.uses")));
        if (uses.isEmpty()) {
            add(new Paragraph(Texts.t("library.uses.none")));
            return;
        }
        var list = new UnorderedList();
        uses.forEach(use -> list.add(new ListItem(named(use))));
        add(new Paragraph(Texts.t("library.uses.some")), list);
    }

    private static Component named(FileUses.Use use) {
        String words = Texts.t(use.what());
        String route = use.route();
        return route == null ? new Span(words) : new Anchor(route, words);
    }
}
