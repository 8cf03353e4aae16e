package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.ClaimStateRefused;
import org.xueshi.hours.Declaration;
import org.xueshi.hours.Declarations;
import org.xueshi.hours.Documents;
import org.xueshi.hours.unusual.Unusual;

/** What did I learn outside this platform? A new declaration, or with a claim's id the change of a returned one. */
@Route("declare")
@PermitAll
class DeclareView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Declarations declarations;
    private final Documents documents;

    DeclareView(Declarations declarations, Documents documents) {
        this.declarations = declarations;
        this.documents = documents;
        addClassName("x-page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String claim) {
        removeAll();
        if (claim == null) {
            add(
                    new PageHeader(Texts.t("hours.declare.title"), Texts.t("hours.declare.lead")),
                    new DeclarationForm(declarations, documents, null, Texts.t("hours.declare.file"), this::file));
            return;
        }
        ClaimId id = ClaimView.id(claim);
        try {
            Declaration before = declarations.filed(id);
            add(
                    new PageHeader(Texts.t("hours.declare.amend.title"), Texts.t("hours.declare.amend.lead")),
                    new DeclarationForm(
                            declarations,
                            documents,
                            before,
                            Texts.t("hours.declare.amend.send"),
                            typed -> amend(id, typed)));
        } catch (ClaimStateRefused notMyTurn) {
            Notify.failed(Texts.t(notMyTurn));
            event.forwardTo(ClaimView.class, claim);
        }
    }

    private void file(Declaration typed) {
        List<Unusual> twice = declarations.maybeTwice(typed, null);
        if (twice.isEmpty()) {
            filed(declarations.file(typed, null));
            return;
        }
        String reasons = twice.stream().map(UnusualCard::words).collect(Collectors.joining(" · "));
        new WordsDialog(
                        Texts.t("hours.declare.twice.title"),
                        reasons + " — " + Texts.t("hours.declare.twice.lead"),
                        Texts.t("hours.declare.twice.label"),
                        Texts.t("hours.declare.twice.send"),
                        remark -> filed(declarations.file(typed, remark)))
                .open();
    }

    private void filed(ClaimId id) {
        leave(id, Texts.t("hours.declare.filed"));
    }

    /** Looked at first, so that what is wrong shows at its field, and not after the words were typed. */
    private void amend(ClaimId id, Declaration typed) {
        declarations.maybeTwice(typed, id);
        new WordsDialog(
                        Texts.t("hours.declare.amend.title"),
                        Texts.t("hours.declare.amend.lead"),
                        Texts.t("hours.declare.words"),
                        Texts.t("hours.declare.amend.send"),
                        words -> {
                            declarations.amend(id, typed, words);
                            leave(id, Texts.t("hours.declare.filed"));
                        })
                .open();
    }

    private void leave(ClaimId id, String message) {
        Notify.done(message);
        getUI().ifPresent(ui -> ui.navigate(ClaimView.class, id.value()));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.declare.title");
    }
}
