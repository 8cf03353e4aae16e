package org.xueshi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;

/** The pages that are open to this person, in the rooms' own order: all at the side, the first of them in a tab bar. */
final class Navigation {

    /** As many as a thumb can tell apart on 320 pixels. */
    private static final int TABS = 5;

    private final List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
    private final Map<String, Anchor> tabs = new LinkedHashMap<>();

    SideNav side() {
        var side = new SideNav();
        side.addClassName("x-drawer");
        side.getElement().setAttribute("aria-label", Texts.t("shell.navigation"));
        entries.forEach(entry -> side.addItem(item(entry)));
        return side;
    }

    private static SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(Texts.t(entry.title()), entry.path(), icon(entry));
        // Every page lies within the home page's address, and none of them is home.
        item.setMatchNested(!strip(entry.path()).isEmpty());
        return item;
    }

    Nav tabBar() {
        var bar = new Nav();
        bar.addClassName("x-tabbar");
        bar.setAriaLabel(Texts.t("shell.tabs"));
        entries.stream().limit(TABS).forEach(entry -> {
            var tab = new Anchor(strip(entry.path()));
            tab.add(icon(entry), new Span(Texts.t(entry.title())));
            tabs.put(strip(entry.path()), tab);
            bar.add(tab);
        });
        bar.setVisible(!entries.isEmpty());
        return bar;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether a phone needs no drawer. */
    boolean fitsTabBar() {
        return entries.size() <= TABS;
    }

    /** Says in which part of the application the page stands. */
    void mark(String path) {
        tabs.forEach((start, tab) -> {
            if (isWithin(start, path)) {
                tab.getElement().setAttribute("aria-current", "page");
            } else {
                tab.getElement().removeAttribute("aria-current");
            }
        });
    }

    static boolean isWithin(String start, String path) {
        return path.equals(start) || !start.isEmpty() && path.startsWith(start + "/");
    }

    private static String strip(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static @Nullable Icon icon(MenuEntry entry) {
        if (entry.icon() == null) {
            return null;
        }
        var icon = new Icon(entry.icon());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
