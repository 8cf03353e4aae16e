package org.xueshi.hours.policy;

/** A policy with the name and digest under which claims and entries refer to it. */
public record PolicyVersion(PolicyRef ref, Policy policy) {}
