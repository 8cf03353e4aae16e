package org.xueshi.hours.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a verification has found, within bounds. What concerns all is never left out, because on it depends whether anything
 * may be signed. Of members as much is kept as anybody reads, what changes the past before the rest: a policy that reads
 * differently is found with everybody, and must not crowd out the one whose entries were rewritten.
 */
final class Findings {

    private final List<Finding> concernAll = new ArrayList<>();
    private final List<Finding> ofThePast = new ArrayList<>();
    private final List<Finding> others = new ArrayList<>();

    void add(Finding finding) {
        if (finding.member() == null) {
            concernAll.add(finding);
        } else {
            addSome(finding, finding.reason().changesThePast() ? ofThePast : others);
        }
    }

    private static void addSome(Finding finding, List<Finding> to) {
        if (to.size() < Verifier.MOST_FINDINGS) {
            to.add(finding);
        }
    }

    /** What concerns all, then what changes the past, then the rest. */
    List<Finding> all() {
        Stream<Finding> ofMembers =
                Stream.concat(ofThePast.stream(), others.stream()).limit(Verifier.MOST_FINDINGS);
        return Stream.concat(concernAll.stream(), ofMembers).toList();
    }
}
