package org.xueshi.people.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.EntryRefused;
import org.xueshi.people.EntryRefused.Field;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Organisations;

/** Founding an organisation below another one, and renaming one. */
final class OrganisationDialogs {

    private final Organisations organisations;
    private final Runnable whenChanged;

    OrganisationDialogs(Organisations organisations, Runnable whenChanged) {
        this.organisations = organisations;
        this.whenChanged = whenChanged;
    }

    /** Nothing lies below a branch. */
    static boolean mayHaveBelow(Organisation organisation) {
        return organisation.level() != OrganisationLevel.BRANCH;
    }

    void found(Organisation parent) {
        var name = new NameFields(null);
        var level = new Select<OrganisationLevel>();
        level.setLabel(Texts.t("people.level"));
        level.setItems(Arrays.stream(OrganisationLevel.values())
                .filter(one -> one.compareTo(parent.level()) > 0)
                .toList());
        level.setItemLabelGenerator(Words::level);
        var errors = new FieldErrors().at(Field.NAME, name.chinese).at(Field.LEVEL, level);
        Runnable call = () -> {
            if (level.getValue() == null) {
                throw new EntryRefused(Field.LEVEL, "level-missing");
            }
            organisations.found(parent.id(), level.getValue(), name.value());
            done("people.organisation.founded");
        };
        String title = Texts.t("people.organisation.found-below", Texts.t(parent.name()));
        new FormDialog(title, Texts.t("people.add"), errors, call, level, name.chinese, name.english).open();
    }

    void rename(Organisation organisation) {
        var name = new NameFields(organisation.name());
        var errors = new FieldErrors().at(Field.NAME, name.chinese);
        Runnable call = () -> {
            organisations.rename(organisation.id(), name.value());
            done("people.saved");
        };
        String title = Texts.t("people.organisation.rename");
        new FormDialog(title, Texts.t("people.save"), errors, call, name.chinese, name.english).open();
    }

    private void done(String key) {
        Notify.done(Texts.t(key));
        whenChanged.run();
    }
}
