package org.xueshi.courses;

/**
 * What a player is given: the item, and a word back to its host.
 *
 * @param progressed to be run, under the interface's lock, when something was finished that may complete item or course
 */
public record Study(EnrolledItem item, Runnable progressed) {}
