package org.xueshi.hours;

/** A file behind a claim, and whose claim that is. */
record FileRow(String file, String member) {}
