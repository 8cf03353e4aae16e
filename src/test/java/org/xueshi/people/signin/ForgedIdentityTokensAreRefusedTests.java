package org.xueshi.people.signin;

import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import org.xueshi.people.MemberId;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** An identity token counts only with its signature, for this application, from this provider, in this sign-in. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedIdentityTokensAreRefusedTests {

    private static final String SECRET = "a secret that is long enough for an HMAC key";
    private static final ForgingProvider PROVIDER = new ForgingProvider();

    MockMvc browser;
    MemberId member;

    /** A token made up for the nonce of one sign-in. */
    interface Forger {
        String token(JWTClaimsSet honest) throws Exception;
    }

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) {
        properties.add("xueshi.oidc.issuer", PROVIDER::issuer);
        properties.add("xueshi.oidc.client-id", () -> "xueshi");
        properties.add("xueshi.oidc.client-secret", () -> SECRET);
    }

    /** The application has started although the provider is down; only now does it come up. */
    @BeforeAll
    void build(@Autowired WebApplicationContext context) throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        member = new Village(context.getAutowireCapableBeanFactory()).reachable("wang.fang", "w@example.org");
        new ProviderJourney(browser).leave().andExpect(redirectedUrl("/login?refused=provider"));
        PROVIDER.start();
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void anHonestTokenSignsIn() throws Exception {
        signInWith(honest -> signed(honest, PROVIDER.key))
                .andExpect(authenticated().withUsername(member.value()));
    }

    @Test
    void aTokenWithoutASignatureIsRefused() throws Exception {
        refused(honest -> new PlainJWT(honest).serialize());
    }

    @Test
    void aTokenSignedByAnotherKeyIsRefused() throws Exception {
        refused(honest -> signed(honest, ForgingProvider.newKey()));
    }

    @Test
    void aTokenSignedWithWhatEverybodyKnowsIsRefused() throws Exception {
        refused(honest -> mac(honest, SECRET.getBytes(StandardCharsets.UTF_8)));
        refused(honest -> mac(honest, PROVIDER.key.toRSAPublicKey().getEncoded()));
    }

    @Test
    void aTokenWhoseWordsWereChangedAfterwardsIsRefused() throws Exception {
        refused(honest -> {
            String[] parts = signed(honest, PROVIDER.key).split("\\.");
            var changed =
                    new JWTClaimsSet.Builder(honest).subject("somebody-else").build();
            return parts[0] + "." + new PlainJWT(changed).serialize().split("\\.")[1] + "." + parts[2];
        });
    }

    @Test
    void aTokenForAnotherApplicationIsRefused() throws Exception {
        refusedClaims(claims -> claims.audience("another-application"));
    }

    @Test
    void aTokenOfAnotherProviderIsRefused() throws Exception {
        refusedClaims(claims -> claims.issuer("http://127.0.0.1:1"));
    }

    @Test
    void aTokenOfAnotherSignInIsRefused() throws Exception {
        refusedClaims(claims -> claims.claim("nonce", "of-another-sign-in"));
        refusedClaims(claims -> claims.claim("nonce", null));
    }

    @Test
    void aTokenThatIsOverIsRefused() throws Exception {
        refusedClaims(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))));
    }

    private void refusedClaims(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        refused(honest -> signed(change.apply(new JWTClaimsSet.Builder(honest)).build(), PROVIDER.key));
    }

    private void refused(Forger forger) throws Exception {
        signInWith(forger).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?refused=provider"));
    }

    private ResultActions signInWith(Forger forger) throws Exception {
        var journey = new ProviderJourney(browser);
        var asked = UriComponentsBuilder.fromUri(journey.departure()).build().getQueryParams();
        PROVIDER.say(forger.token(honest(asked.getFirst("nonce"))));
        return journey.arrive(
                URI.create("http://localhost/login/oauth2/code/oidc?code=any&state=" + asked.getFirst("state")));
    }

    private static JWTClaimsSet honest(String nonce) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(PROVIDER.issuer())
                .audience("xueshi")
                .subject("sub-1")
                .issueTime(Date.from(now.minusSeconds(700)))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce)
                .claim("email", "w@example.org")
                .claim("email_verified", true)
                .build();
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws Exception {
        return sign(claims, JWSAlgorithm.RS256, new RSASSASigner(key));
    }

    private static String mac(JWTClaimsSet claims, byte[] secret) throws Exception {
        return sign(claims, JWSAlgorithm.HS256, new MACSigner(secret));
    }

    private static String sign(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws Exception {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("one").build(), claims);
        token.sign(signer);
        return token.serialize();
    }
}
