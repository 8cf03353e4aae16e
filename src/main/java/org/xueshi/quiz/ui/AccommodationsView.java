package org.xueshi.quiz.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;
import org.xueshi.quiz.Accommodation;
import org.xueshi.quiz.Accommodations;

/** Who needs more time or another attempt, and what have they been given? */
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@Route(AccommodationsView.ADDRESS)
class AccommodationsView extends Div implements HasDynamicTitle {

    static final String ADDRESS = "test-accommodations";

    private final transient Accommodations accommodations;
    private final transient Directory directory;
    private final transient SignedIn signedIn;
    private final transient GrantDialog dialog;
    private final TextField name = new TextField(Texts.t("quiz.accommodations.name"));
    private final Div found = new Div();

    AccommodationsView(Accommodations accommodations, Directory directory, SignedIn signedIn, GrantDialog dialog) {
        this.accommodations = accommodations;
        this.directory = directory;
        this.signedIn = signedIn;
        this.dialog = dialog;
        addClassName("x-page");
        found.getElement().setAttribute("aria-live", "polite");
        var look = new Button(Texts.t("quiz.accommodations.find"), click -> find());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        name.setHelperText(Texts.t("quiz.accommodations.name.help"));
        var form = new Div(name, look);
        form.addClassName("x-find");
        var back = new Anchor(TestsView.ADDRESS, Texts.t("quiz.tests.back"));
        back.addClassName("x-back");
        add(back, new PageHeader(getPageTitle(), Texts.t("quiz.accommodations.lead")), form, found);
    }

    /** Whoever is not in one's charge is not found: that they exist is nobody else's business. */
    private void find() {
        Optional<Member> member = directory.bySignInName(name.getValue());
        List<Accommodation> all = member.map(one -> granted(one.id())).orElse(null);
        name.setErrorMessage(Texts.t("quiz.accommodations.nobody"));
        name.setInvalid(all == null);
        found.removeAll();
        if (all != null) {
            member.ifPresent(one -> show(one, all));
        }
    }

    private @Nullable List<Accommodation> granted(MemberId member) {
        try {
            return accommodations.of(member);
        } catch (NotAllowedRefused refused) {
            return null;
        }
    }

    private void show(Member member, List<Accommodation> all) {
        var grant = new Button(Texts.t("quiz.accommodations.grant"), click -> dialog.open(member, this::find));
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        var list = new Div();
        if (all.isEmpty()) {
            list.add(new Paragraph(Texts.t("quiz.accommodations.none")));
        } else {
            list.addClassName("x-list");
            Map<MemberId, Member> people = directory.members(
                    all.stream().map(Accommodation::grantedBy).distinct().toList());
            all.forEach(one -> list.add(row(one, people)));
        }
        found.add(new Card(Texts.t(member.name()), list, grant));
    }

    private Div row(Accommodation one, Map<MemberId, Member> people) {
        List<String> words = new ArrayList<>();
        if (one.factorPercent() > Accommodations.PLAIN_FACTOR) {
            words.add(Texts.t("quiz.accommodations.factor", Factors.text(one.factorPercent())));
        }
        if (one.extraAttempts() > 0) {
            words.add(Texts.t("quiz.accommodations.attempts", one.extraAttempts()));
        }
        words.add(dialog.where(one));
        var what = new Span(String.join(" · ", words));
        what.addClassName("x-strong");
        var who = new Span(Texts.t(
                "quiz.accommodations.by",
                one.reason(),
                Texts.t(Member.nameOf(one.grantedBy(), people)),
                Texts.moment(
                        one.grantedAt(), directory.member(signedIn.member()).zone())));
        who.addClassNames("x-secondary", "x-small");
        var text = new Div(what, who);
        text.addClassName("x-measured-member");
        var row = new Div(text);
        row.addClassName("x-row");
        row.add(one.endedAt() == null ? end(one) : new StatusBadge(Tone.NEUTRAL, Texts.t("quiz.accommodations.ended")));
        return row;
    }

    private Button end(Accommodation one) {
        var button = new Button(
                Texts.t("quiz.accommodations.end"),
                click -> Confirm.ask(
                        Texts.t("quiz.accommodations.end.title"),
                        Texts.t("quiz.accommodations.end.text"),
                        Texts.t("quiz.accommodations.end"),
                        () -> {
                            accommodations.end(one.member(), one.id());
                            find();
                        }));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    @Override
    public String getPageTitle() {
        return Texts.t("quiz.accommodations");
    }
}
