package org.xueshi.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;

/** The frame: header above, navigation at the side or, on a phone, under the thumb, and the page in the middle. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Main main = new Main();
    private final Navigation navigation = new Navigation();
    private @Nullable String path;

    MainLayout(FrameHeader header) {
        main.getElement().setAttribute("tabindex", "-1");
        var skip = new NativeButton(
                Texts.t("shell.skip"), click -> main.getElement().callJsFunction("focus"));
        skip.addClassName("x-skip");
        header.addComponentAsFirst(skip);
        addToNavbar(header);
        if (navigation.isEmpty()) {
            setDrawerOpened(false);
            addClassName("x-no-entries");
        } else {
            addToDrawer(navigation.side());
        }
        var frame = new Div(main, navigation.tabBar());
        frame.addClassName("x-frame");
        setContent(frame);
        getElement().setAttribute("no-scroll", true);
        setPrimarySection(Section.NAVBAR);
        setClassName("x-few-entries", navigation.fitsTabBar());
    }

    /** The page goes into the main landmark, beside the tab bar. */
    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        removeRouterLayoutContent(null);
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        main.removeAll();
    }

    /** Another page begins where reading begins: whoever can't see it change hears it from its start. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String entered = event.getLocation().getPath();
        navigation.mark(entered);
        if (path != null && !path.equals(entered)) {
            main.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
        }
        path = entered;
    }
}
