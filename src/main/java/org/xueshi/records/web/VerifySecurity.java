package org.xueshi.records.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The chain of what is public about verifying: read by anybody, without a cookie. */
@Configuration
class VerifySecurity {

    private static final int BESIDE_THE_PULSES = 2;

    @Bean
    @Order(BESIDE_THE_PULSES)
    SecurityFilterChain verifyChain(HttpSecurity http) {
        return http.securityMatcher(VerifyEndpoint.KEYS, VerifyEndpoint.OFFLINE)
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
