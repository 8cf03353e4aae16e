package org.xueshi.hours.year;

import org.xueshi.common.Localised;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Change;
import org.xueshi.people.MemberId;

/** What a coming version changes for one member: how it stands by the present rules, and how by the coming ones. */
public record AffectedMember(MemberId member, Localised name, Change change, Assessment before, Assessment after) {}
