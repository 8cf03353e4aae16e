package org.xueshi.hours;

/** Where a claim is decided on, and whose it is. */
record PlaceRow(String id, String approver, String branch, ClaimState state) {}
