package org.xueshi.hours.year;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueshi.hours.policy.DeclaredFact;
import org.xueshi.hours.policy.Subject;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberFacts;
import org.xueshi.people.MemberId;

/** Whom rules are about: the directory's facts of a member, with those declared from outside. Trusted callers only. */
@Component
public class Subjects {

    private final Directory directory;
    private final StoredFacts declared;

    Subjects(Directory directory, StoredFacts declared) {
        this.directory = directory;
        this.declared = declared;
    }

    public Subject of(MemberId member) {
        return new Subject(
                directory.facts(member), declared.standing(List.of(member)).getOrDefault(member, List.of()));
    }

    /** Of several members; four statements, whatever their number. Who is unknown is left out. */
    public Map<MemberId, Subject> of(Collection<MemberId> members) {
        Map<MemberId, MemberFacts> facts = directory.factsOf(members);
        Map<MemberId, List<DeclaredFact>> more = declared.standing(members);
        Map<MemberId, Subject> subjects = new LinkedHashMap<>();
        members.forEach(member -> {
            MemberFacts life = facts.get(member);
            if (life != null) {
                subjects.put(member, new Subject(life, more.getOrDefault(member, List.of())));
            }
        });
        return subjects;
    }
}
