package org.xueshi.hours.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.xueshi.hours.ClaimEvidence;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.ledger.CheckedEntry;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.proof.Sha256;

/**
 * Compares what entries say of their evidence with the evidence itself, for some members at a time.
 */
final class EvidenceRule {

    /** Members whose claims are read together. */
    private static final int MEMBERS = 50;

    private final ClaimEvidence evidence;
    private final Consumer<Finding> findings;
    private final List<MemberState> waiting = new ArrayList<>();
    private String done = "";

    EvidenceRule(ClaimEvidence evidence, Consumer<Finding> findings) {
        this.evidence = evidence;
        this.findings = findings;
    }

    void add(MemberState state) {
        waiting.add(state);
        if (waiting.size() == MEMBERS) {
            compare();
        }
    }

    /** To be called after the last. */
    void end() {
        if (!waiting.isEmpty()) {
            compare();
        }
    }

    private void compare() {
        String last = waiting.getLast().member();
        Map<String, Sha256> digests = evidence.digests(done, last);
        waiting.forEach(state -> compare(state, digests));
        waiting.clear();
        done = last;
    }

    private void compare(MemberState state, Map<String, Sha256> digests) {
        state.entries().stream()
                .map(CheckedEntry::entry)
                .filter(entry -> changed(entry.content(), digests))
                .findFirst()
                .ifPresent(entry ->
                        findings.accept(new Finding(Reason.EVIDENCE_CHANGED, state.member(), entry.sequence())));
    }

    private static boolean changed(Content content, Map<String, Sha256> digests) {
        var claim = content.claim();
        var then = content.evidence();
        return claim != null && then != null && !Objects.equals(digests.get(claim.value()), then);
    }
}
