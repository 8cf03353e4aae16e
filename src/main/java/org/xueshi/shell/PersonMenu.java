package org.xueshi.shell;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.DeviceLanguage;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.Member;

/** Who is signed in, and what they can set: profile, language, colours, leaving. */
final class PersonMenu extends MenuBar {

    /** @param person null before anybody has signed in: language and colours can be set all the same */
    PersonMenu(@Nullable Member person, Runnable signOut) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        getElement().setAttribute("aria-label", Texts.t("shell.person"));
        var name = new Span(person == null ? "" : Texts.t(person.name()));
        name.addClassName("x-person-name");
        var icon = (person == null ? VaadinIcon.COG_O : VaadinIcon.USER).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var button = addItem(icon);
        button.add(name);
        button.setAriaLabel(
                person == null ? Texts.t("shell.person") : Texts.t("shell.person.of", Texts.t(person.name())));
        SubMenu menu = button.getSubMenu();
        if (person != null) {
            menu.addItem(Texts.t("shell.profile"), click -> getUI().ifPresent(ui -> ui.navigate("profile")));
            menu.addSeparator();
        }
        addLanguages(menu);
        menu.addSeparator();
        addSchemes(menu);
        if (person != null) {
            menu.addSeparator();
            menu.addItem(Texts.t("shell.sign-out"), click -> signOut.run());
        }
    }

    private void addLanguages(SubMenu menu) {
        addLanguage(menu, Texts.t("shell.language.chinese"), Locale.SIMPLIFIED_CHINESE);
        addLanguage(menu, Texts.t("shell.language.english"), Locale.ENGLISH);
    }

    private void addLanguage(SubMenu menu, String name, Locale language) {
        var item = menu.addItem(name, click -> {
            remember(DeviceLanguage.remembering(language, VaadinServletRequest.getCurrent()));
        });
        item.getElement().setAttribute("lang", language.toLanguageTag());
        item.setCheckable(true);
        item.setChecked(Texts.locale().getLanguage().equals(language.getLanguage()));
    }

    private void addSchemes(SubMenu menu) {
        Scheme chosen = Scheme.chosen(VaadinServletRequest.getCurrent());
        for (Scheme scheme : Scheme.values()) {
            var item = menu.addItem(Texts.t("shell.scheme." + scheme.name().toLowerCase(Locale.ROOT)), click -> {
                remember(scheme.remembering(VaadinServletRequest.getCurrent()));
            });
            item.setCheckable(true);
            item.setChecked(scheme == chosen);
        }
    }

    /** And loads the whole page, so that no part of it keeps the words or colours of before. */
    private void remember(Cookie choice) {
        VaadinServletResponse.getCurrent().addCookie(choice);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
