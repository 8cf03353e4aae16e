package org.xueshi.gatherings.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The chain of the check-in page's shell only: it says nothing of anybody, and has to open on a phone without a network. What
 * it asks the server for goes through the interface's chain, with the member's session and a token against forgery.
 */
@Configuration
class CheckInSecurity {

    private static final int BESIDE_WHAT_IS_PUBLIC = 3;

    @Bean
    @Order(BESIDE_WHAT_IS_PUBLIC)
    SecurityFilterChain checkInChain(HttpSecurity http) {
        return http.securityMatcher(CheckInPage.PAGE, CheckInPage.FILES)
                .authorizeHttpRequests(ask -> ask.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
