/**
 * Compares what people really did in real browsers, by the clock of the test, with what the packaged application counted.
 */
package org.xueshi.attention;
