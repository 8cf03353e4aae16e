package org.xueshi.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.net.InetAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** The authorization-code flow with a real provider on the loopback: who is recognised, and who is turned away. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInByOpenIdConnectTests {

    private static final String ISSUER = "county";
    private static final String CLIENT = "xueshi";
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    @Autowired
    JdbcClient database;

    MockMvc browser;
    Village village;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) {
        PROVIDER.start(InetAddress.getLoopbackAddress(), 0);
        properties.add("xueshi.oidc.issuer", () -> PROVIDER.issuerUrl(ISSUER).toString());
        properties.add("xueshi.oidc.client-id", () -> CLIENT);
        properties.add("xueshi.oidc.client-secret", () -> "secret");
    }

    @BeforeAll
    void build(@Autowired WebApplicationContext context) {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        village = new Village(context.getAutowireCapableBeanFactory());
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @Test
    void aVerifiedAddressLinksTheMemberOnceAndForAll() throws Exception {
        MemberId member = village.reachable("wang.fang", "Wang.Fang@example.org");
        village.signedIn.as(
                village.countyAdministrator,
                () -> village.members.appoint(
                        member, village.millBranch, Role.SECRETARY, org.xueshi.people.Period.since(Village.LONG_AGO)));
        signInAs("sub-1", Map.of("email", "wang.fang@EXAMPLE.org", "email_verified", true))
                .andExpect(redirectedUrl("/"))
                .andExpect(authenticated()
                        .withUsername(member.value())
                        .withAuthentication(signedIn -> assertThat(signedIn.getAuthorities())
                                .extracting(Object::toString)
                                .contains("ROLE_MEMBER", "ROLE_SECRETARY")));
        signInAs("sub-1", Map.of()).andExpect(authenticated().withUsername(member.value()));
    }

    @Test
    void anAddressThatTheProviderDidNotVerifyLinksNobody() throws Exception {
        village.reachable("unverified", "unverified@example.org");
        refused("sub-2", Map.of("email", "unverified@example.org", "email_verified", false));
        refused("sub-2", Map.of("email", "unverified@example.org"));
    }

    @Test
    void anAddressThatTwoMembersShareLinksNeither() throws Exception {
        village.reachable("first", "shared@example.org");
        village.reachable("second", "SHARED@example.org");
        refused("sub-3", Map.of("email", "shared@example.org", "email_verified", true));
    }

    @Test
    void somebodyUnknownIsTurnedAwayAndNoMemberIsMade() throws Exception {
        int before = count("people_member");
        refused("sub-4", Map.of("email", "stranger@example.org", "email_verified", true));
        refused("sub-4", Map.of());
        assertThat(count("people_member")).isEqualTo(before);
    }

    @Test
    void anAddressThatWasGivenToSomebodyElseDoesNotLeadToItsFirstOwner() throws Exception {
        MemberId member = village.reachable("owner", "owner@example.org");
        Map<String, Object> claims = Map.of("email", "owner@example.org", "email_verified", true);
        signInAs("sub-5", claims).andExpect(authenticated().withUsername(member.value()));
        refused("sub-6", claims);
        refused("SUB-5", claims);
    }

    @Test
    void anAnswerThatThisBrowserDidNotAskForIsRefused() throws Exception {
        URI callback = ProviderJourney.visit(new ProviderJourney(browser).departure());
        new ProviderJourney(browser).arrive(callback).andExpect(unauthenticated());
    }

    private void refused(String subject, Map<String, Object> claims) throws Exception {
        int before = count("people_identity_link");
        signInAs(subject, claims).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?refused=unlinked"));
        assertThat(count("people_identity_link")).isEqualTo(before);
    }

    private org.springframework.test.web.servlet.ResultActions signInAs(String subject, Map<String, Object> claims)
            throws Exception {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT), new HashMap<>(claims)));
        return new ProviderJourney(browser).signIn();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
