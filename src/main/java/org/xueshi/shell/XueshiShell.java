package org.xueshi.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;

/** The page that every view is loaded into: Vaadin's Aura, our theme on top of it, and the width of the device. */
@StyleSheet(Aura.STYLESHEET)
@CssImport("./theme/index.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class XueshiShell implements AppShellConfigurator {}
