package org.xueshi.people.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.LinkedHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.RequestMatcherDelegatingAccessDeniedHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.xueshi.people.Directory;

/** Who may open what in the interface, and how they sign in and out. Other edges bring chains of their own, before this. */
@Configuration
class InterfaceSecurity {

    static final String SIGN_IN = "/login";

    private static final int AFTER_THE_CHAINS_OF_OTHER_EDGES = 100;

    private final SignInFailures failures;
    private final ProviderSignIn provider;
    private final MembersAtProvider membersAtProvider;
    private final Directory directory;

    InterfaceSecurity(
            SignInFailures failures,
            ProviderSignIn provider,
            MembersAtProvider membersAtProvider,
            Directory directory) {
        this.directory = directory;
        this.failures = failures;
        this.provider = provider;
        this.membersAtProvider = membersAtProvider;
    }

    @Bean
    @Order(AFTER_THE_CHAINS_OF_OTHER_EDGES)
    SecurityFilterChain interfaceChain(HttpSecurity http, RequestUtil requests) {
        var returning = returnToThePageTheyWanted(http);
        http.authorizeHttpRequests(rules -> rules.requestMatchers("/error").permitAll());
        http.with(vaadin(), this::vaadinRules);
        http.formLogin(form -> form.failureHandler(failures));
        requireTokenAlsoForSigningIn(http, requests);
        if (provider.configured()) {
            http.oauth2Login(login -> byProvider(login, returning));
        }
        return http.build();
    }

    private void vaadinRules(VaadinSecurityConfigurer vaadin) {
        vaadin.loginView(SIGN_IN).enableCsrfConfiguration(false).anyRequest(AuthorizedUrl::authenticated);
    }

    /**
     * Vaadin's configurer exempts the sign-in page from the CSRF token, so that any site could sign a person in as
     * somebody else, whose account then collects their study. The form carries the token, so it may be required; the
     * messages of Vaadin's client carry a token of their own.
     */
    private void requireTokenAlsoForSigningIn(HttpSecurity http, RequestUtil requests) {
        http.csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest));
        var denied = new LinkedHashMap<RequestMatcher, AccessDeniedHandler>();
        denied.put(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SIGN_IN), failures);
        http.exceptionHandling(handling -> handling.accessDeniedHandler(
                new RequestMatcherDelegatingAccessDeniedHandler(denied, new AccessDeniedHandlerImpl())));
    }

    /** Null is how Spring is told to put no parameter at the end of the wanted page's address. */
    @SuppressWarnings("NullAway")
    private AfterSignIn returnToThePageTheyWanted(HttpSecurity http) {
        var pages = new HttpSessionRequestCache();
        pages.setMatchingRequestParameterName(null);
        http.setSharedObject(RequestCache.class, pages);
        var handler = new AfterSignIn(directory);
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, handler);
        return handler;
    }

    private void byProvider(OAuth2LoginConfigurer<HttpSecurity> login, AfterSignIn returning) {
        login.loginPage(SIGN_IN)
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokensKept())
                .userInfoEndpoint(person -> person.oidcUserService(membersAtProvider))
                .successHandler(returning)
                .failureHandler(failures)
                .addObjectPostProcessor(whenTheProviderIsDown());
    }

    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> whenTheProviderIsDown() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(failures::providerDown);
                return filter;
            }
        };
    }
}
