package org.xueshi.people.signin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A browser on its way from this application to the provider and back: the authorization-code flow, step by step. */
final class ProviderJourney {

    private final MockMvc browser;
    private final MockHttpSession session = new MockHttpSession();

    ProviderJourney(MockMvc browser) {
        this.browser = browser;
    }

    /** What the application answers to the button of the sign-in page. */
    ResultActions leave() throws Exception {
        return browser.perform(get("/oauth2/authorization/oidc").session(session));
    }

    /** The provider's address that the application sends the browser to. */
    URI departure() throws Exception {
        return URI.create(leave().andReturn().getResponse().getRedirectedUrl());
    }

    /** Lets the provider at that address send the browser back. */
    static URI visit(URI provider) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(provider).build(), HttpResponse.BodyHandlers.discarding());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        }
    }

    /** Brings the browser back to the application. */
    ResultActions arrive(URI callback) throws Exception {
        return browser.perform(get(callback).session(session));
    }

    /** The whole way. */
    ResultActions signIn() throws Exception {
        return arrive(visit(departure()));
    }
}
