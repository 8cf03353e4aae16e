package org.xueshi.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.SignInHint;

/** Whom one may sign in as in the sample. */
final class SignInHintCard {

    private SignInHintCard() {}

    static Optional<Card> of(SignInHint hint) {
        var people = hint.people();
        if (people.isEmpty()) {
            return Optional.empty();
        }
        var list = new Div();
        list.addClassName("x-list");
        for (SignInHint.Person person : people) {
            var name = new Span(person.signInName());
            name.addClassName("x-code");
            var row = new Div(name, new Span(Texts.t(person.role())));
            row.addClassName("x-row");
            list.add(row);
        }
        return Optional.of(new Card(
                Texts.t("people.sign-in.sample"),
                new Paragraph(Texts.t("people.sign-in.sample.password", hint.password())),
                list));
    }
}
