package org.xueshi.people;

/** What a dated appointment makes of a member in one organisation. */
public enum Role {
    MEMBER,
    PROBATIONARY_MEMBER,
    COMMITTEE_MEMBER,
    SECRETARY,
    /** Acts for the secretary while the appointment lasts. */
    DEPUTY,
    INSTRUCTOR,
    ADMINISTRATOR,
    AUDITOR
}
