package org.xueshi.tracking.attacks;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.xueshi.common.ApplicationClock;

/** Lets a test say at which time of the server a request arrives, so that an hour of study takes no hour. */
@TestConfiguration(proxyBeanMethods = false)
class SetClock {

    static final String AT = "X-Test-Arrives-At";

    @Bean
    FilterRegistrationBean<Filter> arrivals() {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            String at = ((HttpServletRequest) request).getHeader(AT);
            if (at == null) {
                chain.doFilter(request, response);
                return;
            }
            var failed = new Exception[1];
            ApplicationClock.at(Instant.parse(at), () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException | ServletException passedOn) {
                    failed[0] = passedOn;
                }
            });
            switch (failed[0]) {
                case IOException io -> throw io;
                case ServletException servlet -> throw servlet;
                case null, default -> {}
            }
        });
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
