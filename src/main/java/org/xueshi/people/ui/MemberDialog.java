package org.xueshi.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.Appointment;
import org.xueshi.people.Member;
import org.xueshi.people.MemberFacts;
import org.xueshi.people.MemberFacts.DatedMark;
import org.xueshi.people.Members;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Period;

/** One member as their administrator sees them: branches, appointments and marks with their days, and the password. */
final class MemberDialog extends Dialog {

    private final Members members;
    private final Member member;
    private final Map<OrganisationId, Organisation> known;
    private final LocalDate today;
    private final FactDialogs dialogs;
    private final Div content = new Div();

    MemberDialog(Members members, Member member, Map<OrganisationId, Organisation> known, LocalDate today) {
        this.members = members;
        this.member = member;
        this.known = known;
        this.today = today;
        dialogs = new FactDialogs(members, member, known.values(), today, this::fill);
        setHeaderTitle(Texts.t(member.name()));
        addClassName("x-member");
        content.addClassName("x-stack");
        add(content);
        getFooter().add(new Button(Texts.t("common.close"), click -> close()));
        fill();
    }

    private void fill() {
        MemberFacts facts = members.facts(member.id());
        content.removeAll();
        var name = secondary(Texts.t("people.member.signs-in-as", member.signInName()));
        content.add(name, branches(facts), appointments(facts), marks(facts), password());
    }

    private Component branches(MemberFacts facts) {
        var list = list();
        facts.memberships().forEach(stay -> list.add(row(named(stay.branch()), stay.period(), null)));
        return part("people.member.branches", list, action("people.transfer", dialogs::transfer));
    }

    private Component appointments(MemberFacts facts) {
        var list = list();
        for (Appointment held : facts.appointments()) {
            String what = Texts.t("people.appointment", Words.role(held.role()), named(held.organisation()));
            boolean mayEnd = known.containsKey(held.organisation());
            list.add(row(what, held.period(), mayEnd ? () -> dialogs.end(held, what) : null));
        }
        return part("people.member.appointments", list, action("people.appoint", dialogs::appoint));
    }

    private Component marks(MemberFacts facts) {
        var list = list();
        for (DatedMark held : facts.marks()) {
            list.add(row(Words.mark(held.mark()), held.period(), () -> dialogs.end(held)));
        }
        return part("people.member.marks", list, action("people.mark", dialogs::mark));
    }

    private Component password() {
        return part("people.password", secondary(Texts.t("people.reset.why")), action("people.reset", this::askReset));
    }

    private void askReset() {
        String name = Texts.t(member.name());
        Confirm.ask(
                Texts.t("people.reset.ask", name), Texts.t("people.reset.consequence"), Texts.t("people.reset"), () -> {
                    new FieldErrors()
                            .accepted(() -> new OneTimePasswordDialog(name, members.resetPassword(member.id())).open());
                });
    }

    /** An organisation outside what one administers has no name here. */
    private String named(OrganisationId id) {
        Organisation organisation = known.get(id);
        return organisation == null ? Texts.t("people.elsewhere") : Texts.t(organisation.name());
    }

    private Component row(String what, Period period, @Nullable Runnable end) {
        var when = new Span(Words.period(period));
        when.addClassNames("x-secondary", "x-small");
        var row = new Div(new Span(what), when);
        row.addClassName("x-row");
        if (end != null && period.lastsUntil(today) && period.until() == null) {
            var button = action("people.end", end);
            button.setAriaLabel(Texts.t("people.end.of", what));
            row.add(button);
        }
        return row;
    }

    private static Div part(String titleKey, Component body, Component action) {
        boolean empty = body instanceof Div && body.getChildren().findAny().isEmpty();
        Component shown = empty ? secondary(Texts.t("people.member.none")) : body;
        var part = new Div(new H3(Texts.t(titleKey)), shown, new Div(action));
        part.addClassName("x-stack");
        return part;
    }

    private static Paragraph secondary(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("x-secondary");
        return paragraph;
    }

    private static Div list() {
        var list = new Div();
        list.addClassName("x-list");
        return list;
    }

    private static Button action(String key, Runnable then) {
        var button = new Button(Texts.t(key), click -> then.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
