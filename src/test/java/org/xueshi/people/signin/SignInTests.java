package org.xueshi.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** Signing in and out by password, through the application's own filters. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTests {

    MockMvc browser;
    MemberId secretary;

    @BeforeAll
    void build(@Autowired WebApplicationContext context) {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var village = new Village(context.getAutowireCapableBeanFactory());
        secretary = village.holder("wang.fang", village.millBranch, Role.SECRETARY, village.millBranch);
    }

    @Test
    void theNameOfTheAuthenticationIsTheMembersId() throws Exception {
        browser.perform(form("Wang.Fang", Village.PASSWORD).with(csrf()))
                .andExpect(redirectedUrl("/"))
                .andExpect(authenticated()
                        .withUsername(secretary.value())
                        .withAuthentication(signedIn -> assertThat(signedIn.getAuthorities())
                                .extracting(Object::toString)
                                .contains("ROLE_MEMBER", "ROLE_SECRETARY")
                                .doesNotContain("ROLE_ADMINISTRATOR")));
    }

    @Test
    void theSessionGetsANewIdAtSignIn() throws Exception {
        var session = new MockHttpSession();
        String before = session.getId();
        browser.perform(form("wang.fang", Village.PASSWORD)
                        .session(session)
                        .with(request -> {
                            request.setRequestedSessionId(before);
                            return request;
                        })
                        .with(csrf()))
                .andExpect(authenticated());
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?v-r=uidl", "/login?v-r=heartbeat"})
    void aFormFromAnotherSiteSignsNobodyIn(String address) throws Exception {
        var foreign = post(address)
                .param("username", "wang.fang")
                .param("password", Village.PASSWORD)
                .header("Origin", "https://elsewhere.example")
                .header("Sec-Fetch-Site", "cross-site");
        browser.perform(foreign).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?refused=stale"));
        browser.perform(foreign.with(csrf().useInvalidToken())).andExpect(unauthenticated());
    }

    @Test
    void whoIsNotSignedInComesBackToTheWantedPageAfterwards() throws Exception {
        var session = new MockHttpSession();
        browser.perform(get("/my-year?year=2026").session(session).accept("text/html"))
                .andExpect(redirectedUrl("/login"));
        browser.perform(form("wang.fang", Village.PASSWORD).session(session).with(csrf()))
                .andExpect(redirectedUrl("http://localhost/my-year?year=2026"));
    }

    @Test
    void noParameterLeadsToAnotherSiteAfterwards() throws Exception {
        browser.perform(form("wang.fang", Village.PASSWORD)
                        .param("Saved-url", "https://elsewhere.example")
                        .with(csrf()))
                .andExpect(authenticated())
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        var session = new MockHttpSession();
        browser.perform(form("wang.fang", Village.PASSWORD).session(session).with(csrf()));
        browser.perform(post("/logout").session(session)).andExpect(status().isForbidden());
        browser.perform(post("/logout").session(session).with(csrf())).andExpect(unauthenticated());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void onlySignInErrorsAndResourcesAreOpenToAnybody() throws Exception {
        for (String open : new String[] {"/login", "/error", "/VAADIN/build/x.js", "/favicon.ico"}) {
            assertThat(passesTheFilters(open)).as(open).isTrue();
        }
        for (String closed : new String[] {"/", "/profile", "/organisation", "/api/x", "/oauth2/authorization/oidc"}) {
            browser.perform(get(closed).accept("text/html")).andExpect(redirectedUrl("/login"));
        }
    }

    /** Behind the filters there is no servlet of the interface here to answer. */
    private boolean passesTheFilters(String address) throws Exception {
        try {
            return browser.perform(get(address)).andReturn().getResponse().getRedirectedUrl() == null;
        } catch (ServletException noServlet) {
            return noServlet.getMessage().contains("springServlet");
        }
    }

    private static MockHttpServletRequestBuilder form(String name, String password) {
        return post("/login").param("username", name).param("password", password);
    }
}
