package org.xueshi.people.signin;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Services of all rooms say themselves who may call them, and which of their methods look again after a conflict. */
@Configuration
@EnableMethodSecurity
@EnableResilientMethods
class MethodSecurity {}
