package org.xueshi.hours.year;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Credit;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.Requirement;
import org.xueshi.hours.policy.RuleBook;
import org.xueshi.hours.policy.Subject;
import org.xueshi.people.MemberId;

/** Assesses members by the rule book in use, from the ledger and the facts as they are. Trusted callers only. */
@Component
public class Assessing {

    private final Ledger ledger;
    private final Policies policies;
    private final Subjects subjects;

    Assessing(Ledger ledger, Policies policies, Subjects subjects) {
        this.ledger = ledger;
        this.policies = policies;
        this.subjects = subjects;
    }

    public Assessment of(MemberId member, LocalDate asOf) {
        RuleBook book = policies.inUse();
        int year = asOf.getYear();
        return assess(book, subjects.of(member), ledger.ofYears(member, year - book.yearsBack(), year), asOf);
    }

    /** Of several members in the given order; five statements, whatever their number. Who is unknown is left out. */
    public Map<MemberId, Assessment> of(Collection<MemberId> members, LocalDate asOf) {
        RuleBook book = policies.inUse();
        int year = asOf.getYear();
        Map<MemberId, Subject> about = subjects.of(members);
        Map<MemberId, List<Entry>> entries = ledger.ofYears(members, year - book.yearsBack(), year);
        Map<MemberId, Assessment> assessed = new LinkedHashMap<>();
        about.forEach((member, subject) ->
                assessed.put(member, assess(book, subject, entries.getOrDefault(member, List.of()), asOf)));
        return assessed;
    }

    private static Assessment assess(RuleBook book, Subject subject, List<Entry> entries, LocalDate asOf) {
        List<Credit> credits = entries.stream().map(Credit::of).toList();
        return Requirement.assess(book, subject, credits, asOf);
    }
}
