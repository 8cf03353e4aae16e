package org.xueshi.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.xueshi.common.ui.DeviceLanguage;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.SignInHint;
import org.xueshi.people.SignedIn;
import org.xueshi.people.signin.ProviderSignIn;
import org.xueshi.people.signin.SignInRefusal;

/** The door: what this is, and signing in by password or by the provider. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient SignedIn signedIn;
    private final LoginForm form = new LoginForm(words());
    private final Div refusal = new Div();

    LoginView(SignedIn signedIn, ProviderSignIn provider, ObjectProvider<SignInHint> hint) {
        this.signedIn = signedIn;
        addClassNames("x-sign-in", "x-stack");
        refusal.getElement().setAttribute("role", "alert");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(
                languages(),
                new H1(Texts.t("people.product")),
                new Paragraph(Texts.t("people.sign-in.lead")),
                refusal,
                form);
        provider.address()
                .map(address -> providerButton(address, provider.label()))
                .ifPresent(this::add);
        var lost = new Paragraph(Texts.t("people.sign-in.lost"));
        lost.addClassNames("x-secondary", "x-small");
        add(lost);
        hint.ifAvailable(sample -> SignInHintCard.of(sample).ifPresent(this::add));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.memberIfAny().isPresent()) {
            event.forwardTo("");
            return;
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SignInRefusal.PARAMETER)
                .flatMap(SignInRefusal::of)
                .ifPresent(this::show);
    }

    private void show(SignInRefusal reason) {
        if (reason == SignInRefusal.CREDENTIALS) {
            form.setError(true);
        } else {
            refusal.add(new Message(Tone.ATTENTION, Texts.t("people.sign-in.refused." + reason.code())));
        }
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.setHeader(null);
        words.setAdditionalInformation(null);
        var fields = words.getForm();
        fields.setTitle(Texts.t("people.sign-in"));
        fields.setUsername(Texts.t("people.sign-in-name"));
        fields.setPassword(Texts.t("people.password"));
        fields.setSubmit(Texts.t("people.sign-in"));
        var wrong = words.getErrorMessage();
        wrong.setTitle(Texts.t("people.sign-in.refused.credentials"));
        wrong.setMessage(Texts.t("people.sign-in.refused.credentials.what-to-do"));
        wrong.setUsername(Texts.t("people.sign-in.name-missing"));
        wrong.setPassword(Texts.t("people.sign-in.password-missing"));
        return words;
    }

    private static Component providerButton(String address, Optional<String> label) {
        String words = label.map(name -> Texts.t("people.sign-in.by", name))
                .orElseGet(() -> Texts.t("people.sign-in.by-provider"));
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        link.addClassName("x-provider");
        return link;
    }

    private static Div languages() {
        var bar = new Div(
                language(Texts.t("people.language.zh"), Locale.SIMPLIFIED_CHINESE),
                language(Texts.t("people.language.en"), Locale.ENGLISH));
        bar.addClassNames("x-actions", "x-languages");
        return bar;
    }

    private static Button language(String name, Locale language) {
        var button = new Button(name, click -> {
            var cookie = DeviceLanguage.remembering(language, VaadinServletRequest.getCurrent());
            VaadinServletResponse.getCurrent().addCookie(cookie);
            click.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("lang", language.toLanguageTag());
        boolean spoken = Texts.locale().getLanguage().equals(language.getLanguage());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(spoken));
        return button;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI()
                .getPage()
                .executeJs("document.documentElement.lang = $0", Texts.locale().toLanguageTag());
    }

    @Override
    public String getPageTitle() {
        return Texts.t("people.sign-in.title");
    }
}
