package org.xueshi.hours.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.policy.Change;
import org.xueshi.hours.policy.PolicyVersion;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/**
 * Whom a coming version affects: grows page by page while {@link RuleChanges#advance} assesses members. Keeps ids only; who
 * looks at a page of the affected has them assessed again.
 */
public final class Impact {

    private final PolicyVersion coming;
    private final OrganisationId organisation;
    private final LocalDate members;
    private final LocalDate asOf;
    private final int all;
    private final Map<Change, List<MemberId>> affected = new EnumMap<>(Change.class);
    private @Nullable MemberId last;
    private int done;
    private int unchanged;

    Impact(PolicyVersion coming, OrganisationId organisation, LocalDate members, LocalDate asOf, int all) {
        this.coming = coming;
        this.organisation = organisation;
        this.members = members;
        this.asOf = asOf;
        this.all = all;
    }

    public PolicyVersion coming() {
        return coming;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    /** The day whose members are looked at: today, when it began. */
    LocalDate membersOn() {
        return members;
    }

    /** The day that both versions are compared on: the first one of the coming version, or today if that is past. */
    public LocalDate asOf() {
        return asOf;
    }

    /** How many members there are to assess. */
    public int all() {
        return all;
    }

    /** How many have been assessed. */
    public int done() {
        return done;
    }

    public boolean finished() {
        return done >= all;
    }

    /** How many members it makes that change for; {@link Change#SAME} for nobody it touches. */
    public int count(Change change) {
        return change == Change.SAME
                ? unchanged
                : affected.getOrDefault(change, List.of()).size();
    }

    /** A page of those for whom it makes that change. */
    List<MemberId> page(Change change, int offset, int limit) {
        List<MemberId> ids = affected.getOrDefault(change, List.of());
        int from = Math.min(offset, ids.size());
        return List.copyOf(ids.subList(from, Math.min(from + limit, ids.size())));
    }

    /** The last one who was looked at; nobody at first. */
    @Nullable
    MemberId last() {
        return last;
    }

    /** These have been looked at, whatever was found. */
    void lookedAt(List<MemberId> some) {
        done += some.size();
        last = some.isEmpty() ? last : some.getLast();
    }

    void add(MemberId member, Change change) {
        if (change == Change.SAME) {
            unchanged++;
        } else {
            affected.computeIfAbsent(change, none -> new ArrayList<>()).add(member);
        }
    }

    /** Members who left since it began are none to wait for. */
    void end() {
        done = all;
    }
}
