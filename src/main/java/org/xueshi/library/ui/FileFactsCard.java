package org.xueshi.library.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.library.FileFacts;
import org.xueshi.library.LibraryFile;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;

/** What the bytes of a file tell, and who brought them. */
final class FileFactsCard extends Section {

    /** Of its text: as much as tells somebody whether it is the one. */
    private static final int START = 1_200;

    private final DescriptionList facts = new DescriptionList();

    FileFactsCard(LibraryFile file, FileFacts found, Directory directory) {
        addClassName("x-card");
        facts.addClassName("x-facts");
        Member owner = directory.member(file.owner());
        fact("title", found.title());
        fact("type", found.mediaType());
        fact("language", found.language() == null ? null : language(found.language()));
        fact("pages", found.pages() == null ? null : found.pages().toString());
        fact("duration", found.duration() == null ? null : Texts.length(found.duration()));
        if (found.width() != null && found.height() != null) {
            fact("dimensions", Texts.t("library.dimensions", found.width(), found.height()));
        }
        fact("owner", Texts.t(owner.name()));
        fact("place", Texts.t(directory.organisation(file.organisation()).name()));
        fact("uploaded", Texts.moment(file.uploadedAt(), owner.zone()));
        add(new H2(Texts.t("library.facts")), facts);
    }

    private void fact(String name, @Nullable String value) {
        if (value != null) {
            facts.add(
                    new DescriptionList.Term(Texts.t("library.fact." + name)), new DescriptionList.Description(value));
        }
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Texts.locale());
    }

    static String start(String text) {
        return text.length() <= START ? text : text.substring(0, START) + "…";
    }
}
