package org.xueshi.shell;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.Directory;
import org.xueshi.people.Notices;
import org.xueshi.people.SignedIn;

/** The line above every page: the product's name, what has happened, and who is signed in. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class FrameHeader extends Header {

    FrameHeader(
            SignedIn signedIn,
            Directory directory,
            Notices notices,
            AuthenticationContext authentication,
            @Value("${xueshi.mode:}") String mode) {
        addClassName("x-header");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.t("shell.drawer"));
        var brand = new Anchor("", Texts.t("shell.product"));
        brand.addClassName("x-brand");
        add(toggle, brand);
        if (mode.equals("sample")) {
            var badge = new StatusBadge(StatusBadge.Tone.ATTENTION, Texts.t("shell.sample"));
            badge.addClassName("x-sample");
            badge.setTitle(Texts.t("shell.sample.why"));
            add(badge);
        }
        var end = new Div();
        end.addClassName("x-header-end");
        var person = signedIn.memberIfAny().map(directory::member);
        person.ifPresent(member -> end.add(new NoticeBell(notices, member.zone())));
        end.add(new PersonMenu(person.orElse(null), authentication::logout));
        add(end);
    }
}
