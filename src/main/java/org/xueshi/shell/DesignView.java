package org.xueshi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.Arrays;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Verdict;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.ProgressRing;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;

/** Every part of the design system on one page, for those who work on it: only there in the profile development. */
@Route(value = "design", registerAtStartup = false)
@AnonymousAllowed
class DesignView extends Div implements HasDynamicTitle {

    /** A long text of the bundles, to see lines break. */
    private static final String LONG = "shell.failure.storage-full";

    DesignView() {
        addClassName("x-page");
        add(
                new PageHeader(Texts.t("shell.design"), Texts.t("shell.home.lead"), primary(), new Button(word())),
                rings(),
                states(),
                verdicts(),
                form(),
                new EmptyState(
                        VaadinIcon.OPEN_BOOK, Texts.t("shell.home.none"), Texts.t("shell.home.none.why"), primary()));
    }

    private static Component rings() {
        var row = new Div();
        row.addClassName("x-actions");
        for (int hours : new int[] {0, 12, 32}) {
            row.add(new ProgressRing(hours / 32.0, hours + " / 32", Texts.hours(ClassHours.of(hours))));
        }
        return new Card(Texts.length(Duration.ofMinutes(90)), row);
    }

    private static Component states() {
        var badges = new Div();
        badges.addClassName("x-actions");
        var messages = new Div();
        messages.addClassName("x-stack");
        for (Tone tone : Tone.values()) {
            badges.add(new StatusBadge(tone, Texts.t(Verdict.COUNTED)));
            messages.add(new Message(tone, Texts.t(LONG, tone.ordinal())));
        }
        return new Card(Texts.t("shell.notices"), badges, messages);
    }

    private static Component verdicts() {
        var list = new Div();
        list.addClassName("x-list");
        Arrays.stream(Verdict.values()).forEach(verdict -> {
            var row = new Div(Texts.t(verdict));
            row.addClassName("x-row");
            list.add(row);
        });
        return list;
    }

    private static Component form() {
        var field = new TextField(word());
        field.setHelperText(Texts.t("shell.home.lead"));
        var wrong = new TextField(word());
        wrong.setInvalid(true);
        wrong.setErrorMessage(Texts.t("shell.missing.title"));
        var done = new Button(Texts.t("common.close"), click -> Notify.done(Texts.t("shell.home.lead")));
        var failed = new Button(Texts.t("common.cancel"), click -> Notify.failed(Texts.t(LONG, 1)));
        var ask = new Button(
                Texts.t("shell.sign-out"),
                click -> Confirm.ask(word(), Texts.t(LONG, 1), Texts.t("shell.sign-out"), () -> Notify.done(word())));
        ask.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        var actions = new Div(primary(), done, failed, ask);
        actions.addClassName("x-actions");
        var form = new Div(field, wrong, actions);
        form.addClassName("x-form");
        return new Card(word(), form);
    }

    private static Button primary() {
        var button = new Button(Texts.t("shell.way-home"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static String word() {
        return Texts.t("shell.profile");
    }

    @Override
    public String getPageTitle() {
        return Texts.t("shell.design");
    }
}
