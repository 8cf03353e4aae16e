package org.xueshi.hours.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** How far the planning for all members of an organisation has come, and what it came to for each who lacks something. */
public final class BranchPlans {

    private final OrganisationId organisation;
    private final LocalDate day;
    private final int all;
    private final MemberPlan.Pace pace;
    private final List<Line> lines = new ArrayList<>();
    private int done;

    /**
     * A member who lacks something.
     *
     * @param unmet clauses that can't be met before their deadline; of those that are over, if there are no others
     * @param finish null if nothing that is offered helps
     */
    public record Line(
            MemberId member,
            Localised name,
            int unmet,
            int steps,
            int minutes,
            @Nullable LocalDate finish) {}

    BranchPlans(OrganisationId organisation, LocalDate day, int all, MemberPlan.Pace pace) {
        this.organisation = organisation;
        this.day = day;
        this.all = all;
        this.pace = pace;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    /** The day whose members are looked at. */
    LocalDate day() {
        return day;
    }

    public MemberPlan.Pace pace() {
        return pace;
    }

    /** How many members there are. */
    public int all() {
        return all;
    }

    /** For how many of them it is known what they lack. */
    public int done() {
        return done;
    }

    public boolean finished() {
        return done >= all;
    }

    /** Those who lack something, as far as it is known, in the order of the organisation's list. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    void add(@Nullable Line line) {
        done++;
        if (line != null) {
            lines.add(line);
        }
    }

    /** Members who left since it began are none to wait for. */
    void end() {
        done = all;
    }
}
