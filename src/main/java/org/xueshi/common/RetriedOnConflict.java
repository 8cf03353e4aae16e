package org.xueshi.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;

/**
 * Somebody else, perhaps on another node, wrote the same thing first: look again, in a fresh transaction, and either
 * succeed or refuse with the reason.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(
        includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        maxRetries = 3,
        delay = 20,
        jitter = 15)
public @interface RetriedOnConflict {}
