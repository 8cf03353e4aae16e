package org.xueshi.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.xueshi.common.ui.DeviceLanguage;

/** Prepares every session and page: language, colours, and the one error handler. */
@Component
class FrameSetUp implements VaadinServiceInitListener {

    private final Failures failures;
    private final boolean development;

    FrameSetUp(Failures failures, Environment environment) {
        this.failures = failures;
        this.development = environment.acceptsProfiles(Profiles.of("development"));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(failures));
        // Before the first answer, when the person's language is known; on the sign-in page too.
        event.getSource()
                .addUIInitListener(begun ->
                        begun.getUI().beforeClientResponse(begun.getUI(), first -> Connection.speak(begun.getUI())));
        event.addIndexHtmlRequestListener(FrameSetUp::markLanguageAndScheme);
        if (development) {
            RouteConfiguration.forApplicationScope().setAnnotatedRoute(DesignView.class);
        }
    }

    /** In the page itself, before any script: no flash of the wrong colours, and a voice of the right language. */
    private static void markLanguageAndScheme(IndexHtmlResponse page) {
        var root = page.getDocument().selectFirst("html");
        if (root != null && page.getVaadinRequest() instanceof VaadinServletRequest request) {
            root.attr("style", "color-scheme: " + Scheme.chosen(request).css);
            DeviceLanguage.chosen(request).ifPresent(language -> root.attr("lang", language.toLanguageTag()));
        }
    }
}
