package org.xueshi.hours.trouble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Approvals and postings that begin at the same moment on both nodes: a third of them for one member, the rest for many;
 * some claims are approved on both nodes, some sources posted by rule on both.
 */
final class AtOnce {

    private final TwoNodes nodes;

    AtOnce(TwoNodes nodes) {
        this.nodes = nodes;
    }

    /**
     * What came of it.
     *
     * @param posted answered as posted
     * @param refused answered that somebody else was first
     * @param wrong what contradicts the answers; empty if all is right
     */
    record Outcome(int asked, int posted, int refused, List<String> wrong) {}

    private record Asked(NodeProcess node, String words) {}

    /** So many pieces of work at once, by that seed. */
    Outcome run(long seed, int count) {
        List<Asked> all = prepare(new Random(seed), Long.toHexString(seed), count);
        var answers = new ArrayList<CompletableFuture<String>>();
        everyNode("hold");
        all.forEach(one -> answers.add(one.node().ask(one.words())));
        everyNode("open");
        List<String> said = answers.stream().map(NodeProcess::await).toList();
        return judge(all, said);
    }

    private void everyNode(String line) {
        nodes.node(0).tell(line);
        nodes.node(1).tell(line);
    }

    private List<Asked> prepare(Random random, String run, int count) {
        var all = new ArrayList<Asked>();
        while (all.size() < count) {
            String member = nodes.members().get(random.nextInt(3) == 0 ? 0 : random.nextInt(TwoNodes.MEMBERS));
            String source = "course:" + run + "-" + all.size();
            boolean byRule = random.nextInt(3) == 0;
            String words = byRule
                    ? "study " + member + " " + source
                    : "approve " + nodes.node(0).answer("raise " + member + " " + source);
            int first = random.nextInt(2);
            all.add(new Asked(nodes.node(first), words));
            if (random.nextInt(4) == 0 && all.size() < count) {
                all.add(new Asked(nodes.node(1 - first), words));
            }
        }
        Collections.shuffle(all, random);
        return all;
    }

    private Outcome judge(List<Asked> all, List<String> said) {
        var wrong = new ArrayList<>(nodes.books().contradictions());
        Map<String, Books.Posted> books = nodes.books().claims();
        Map<String, Integer> acknowledged = new HashMap<>();
        Set<String> asked = new HashSet<>();
        int posted = 0;
        int refused = 0;
        for (int n = 0; n < all.size(); n++) {
            String words = all.get(n).words();
            String answer = said.get(n);
            boolean approval = words.startsWith("approve ");
            if (approval) {
                asked.add(words.substring("approve ".length()));
            }
            if (approval && answer.startsWith("POSTED")) {
                posted++;
                acknowledged.merge(words.substring("approve ".length()), 1, Integer::sum);
            } else if (approval && answer.startsWith("REFUSED")) {
                refused++;
            } else if (!approval && books.containsKey(answer)) {
                // The same source on both nodes answers with one claim: counted once.
                posted += acknowledged.putIfAbsent(answer, 1) == null ? 1 : 0;
            } else {
                wrong.add(words + ": " + answer);
            }
        }
        asked.addAll(acknowledged.keySet());
        for (String claim : asked) {
            if (acknowledged.getOrDefault(claim, 0) != 1 || books.get(claim).entries() != 1) {
                wrong.add(claim + " acknowledged " + acknowledged.get(claim) + ", in the ledger " + books.get(claim));
            }
        }
        String verified = nodes.node(1).answer("checkpoint");
        if (!verified.startsWith("SIGNED")) {
            wrong.add("verifier: " + verified);
        }
        return new Outcome(all.size(), posted, refused, wrong);
    }
}
