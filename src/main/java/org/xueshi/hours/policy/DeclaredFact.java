package org.xueshi.hours.policy;

import org.xueshi.people.Period;

/**
 * A fact that a regime needs and this product has no place for: a registration, a licence, days worked in a year.
 *
 * @param key as the policy's file names it
 * @param value its number; 1 where it has none
 */
public record DeclaredFact(String key, Period period, int value) {}
