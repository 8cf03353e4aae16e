package org.xueshi.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.Appointment;
import org.xueshi.people.EntryRefused;
import org.xueshi.people.EntryRefused.Field;
import org.xueshi.people.Mark;
import org.xueshi.people.Member;
import org.xueshi.people.MemberFacts.DatedMark;
import org.xueshi.people.Members;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Role;

/** The forms that change a member's dated facts. */
final class FactDialogs {

    private final Members members;
    private final Member member;
    private final Collection<Organisation> places;
    private final LocalDate today;
    private final Runnable whenChanged;

    FactDialogs(
            Members members, Member member, Collection<Organisation> places, LocalDate today, Runnable whenChanged) {
        this.members = members;
        this.member = member;
        this.places = places;
        this.today = today;
        this.whenChanged = whenChanged;
    }

    void transfer() {
        var to = place("people.transfer.to", place -> place.level() == OrganisationLevel.BRANCH);
        var from = day("people.transfer.from");
        var errors = new FieldErrors().at(Field.ORGANISATION, to).at(Field.FROM, from);
        var consequence = new Paragraph(Texts.t("people.transfer.consequence"));
        Runnable call = () -> {
            members.transfer(member.id(), chosen(to), from.required(Field.FROM));
            done();
        };
        String title = Texts.t("people.transfer.title", Texts.t(member.name()));
        new FormDialog(title, Texts.t("people.transfer"), errors, call, to, from, consequence).open();
    }

    void appoint() {
        var role = new Select<Role>();
        role.setLabel(Texts.t("people.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(Words::role);
        var at = place("people.appoint.at", place -> true);
        var from = day("people.from");
        var until = new DayField(Texts.t("people.until"));
        var errors = new FieldErrors()
                .at(Field.ROLE, role)
                .at(Field.ORGANISATION, at)
                .at(Field.FROM, from)
                .at(Field.UNTIL, until);
        Runnable call = () -> {
            if (role.getValue() == null) {
                throw new EntryRefused(Field.ROLE, "role-missing");
            }
            members.appoint(member.id(), chosen(at), role.getValue(), DayField.period(from, until));
            done();
        };
        String title = Texts.t("people.appoint.title", Texts.t(member.name()));
        new FormDialog(title, Texts.t("people.appoint"), errors, call, role, at, from, until).open();
    }

    void mark() {
        var mark = new Select<Mark>();
        mark.setLabel(Texts.t("people.mark.kind"));
        mark.setItems(Mark.values());
        mark.setItemLabelGenerator(Words::mark);
        mark.setValue(Mark.RURAL);
        var from = day("people.from");
        var until = new DayField(Texts.t("people.until"));
        var errors = new FieldErrors().at(Field.FROM, from).at(Field.UNTIL, until);
        Runnable call = () -> {
            members.mark(member.id(), mark.getValue(), DayField.period(from, until));
            done();
        };
        String title = Texts.t("people.mark.title", Texts.t(member.name()));
        new FormDialog(title, Texts.t("people.mark"), errors, call, mark, from, until).open();
    }

    void end(Appointment appointment, String what) {
        end(what, lastDay -> members.endAppointment(appointment.id(), lastDay));
    }

    void end(DatedMark held) {
        end(
                Words.mark(held.mark()),
                lastDay ->
                        members.endMark(member.id(), held.mark(), held.period().from(), lastDay));
    }

    private void end(String what, Consumer<LocalDate> call) {
        var lastDay = day("people.until");
        var errors = new FieldErrors().at(Field.UNTIL, lastDay);
        var consequence = new Paragraph(Texts.t("people.end.consequence"));
        Runnable ending = () -> {
            call.accept(lastDay.required(Field.UNTIL));
            done();
        };
        String title = Texts.t("people.end.of", what);
        new FormDialog(title, Texts.t("people.end"), errors, ending, lastDay, consequence).open();
    }

    private void done() {
        Notify.done(Texts.t("people.saved"));
        whenChanged.run();
    }

    private ComboBox<Organisation> place(String key, Predicate<Organisation> which) {
        var field = new ComboBox<Organisation>(Texts.t(key));
        field.setItems(places.stream()
                .filter(which)
                .sorted(Comparator.comparing(Organisation::level).thenComparing(one -> Texts.t(one.name())))
                .toList());
        field.setItemLabelGenerator(one -> Texts.t(one.name()));
        return field;
    }

    private DayField day(String key) {
        var field = new DayField(Texts.t(key));
        field.setValue(today);
        return field;
    }

    private static OrganisationId chosen(ComboBox<Organisation> field) {
        if (field.getValue() == null) {
            throw new EntryRefused(Field.ORGANISATION, "organisation-missing");
        }
        return field.getValue().id();
    }
}
