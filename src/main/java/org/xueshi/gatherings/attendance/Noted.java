package org.xueshi.gatherings.attendance;

import java.time.Instant;

/**
 * What became of a scan.
 *
 * @param at when the person was seen, by the server's clock
 * @param again whether that was known already, and nothing was written
 * @param waits whether the host has yet to judge it
 */
public record Noted(Purpose purpose, Instant at, boolean again, boolean waits) {}
