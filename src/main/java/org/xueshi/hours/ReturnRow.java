package org.xueshi.hours;

/** The reason with which a claim was sent back. */
record ReturnRow(String claim, String reason) {}
