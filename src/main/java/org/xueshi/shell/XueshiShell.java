package org.xueshi.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that every view is loaded into: Vaadin's Aura, our theme on top of it, and the width of the device. */
@StyleSheet(Aura.STYLESHEET)
@CssImport("./theme/index.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class XueshiShell implements AppShellConfigurator {

    /** The ring of the header, within the page, so that it is there before anybody may fetch a file. */
    private static final String MARK =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'"
                    + " fill='none' stroke-width='11'%3E%3Ccircle cx='32' cy='32' r='24' stroke='%23b9c7bf'/%3E"
                    + "%3Cpath d='M32 8a24 24 0 1 1-24 24' stroke='%231f6f5c'/%3E%3C/svg%3E";

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", MARK);
    }
}
