package org.xueshi.tracking.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The chain of the pulse endpoint only: no cookie is read or set. A forged request gains nothing without the token, which no
 * browser sends by itself; so there is no CSRF token either.
 */
@Configuration
class PulseSecurity {

    static final String PATH = "/pulse";

    @Bean
    @Order(1)
    SecurityFilterChain pulseChain(HttpSecurity http) {
        return http.securityMatcher(PATH)
                .authorizeHttpRequests(ask -> ask.requestMatchers(HttpMethod.POST)
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
