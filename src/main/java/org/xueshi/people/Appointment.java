package org.xueshi.people;

/** A member holds a role in an organisation for a period. */
public record Appointment(String id, MemberId member, OrganisationId organisation, Role role, Period period) {}
