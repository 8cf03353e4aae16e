package org.xueshi.hours.policy;

import java.util.List;
import org.xueshi.people.MemberFacts;

/**
 * Whom an assessment is about.
 *
 * @param declared facts from outside the product; none unless a policy asks for them
 */
public record Subject(MemberFacts facts, List<DeclaredFact> declared) {

    public Subject {
        declared = List.copyOf(declared);
    }

    public static Subject of(MemberFacts facts) {
        return new Subject(facts, List.of());
    }
}
