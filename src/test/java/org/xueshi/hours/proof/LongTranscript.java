package org.xueshi.hours.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A true transcript of a career with as many entries as somebody wants, for whoever shows or prints one. */
public final class LongTranscript {

    private final Issuer issuer = new Issuer();
    private final String file;

    public LongTranscript(int entries) {
        Transcript model = issuer.ofACareer();
        List<Transcript.Link> links = new ArrayList<>();
        Sha256 head = Sha256.NONE;
        for (int sequence = 1; sequence <= entries; sequence++) {
            byte[] bytes = Issuer.bytes(Issuer.LI, sequence, 100);
            head = Chain.next(head, Sha256.of(bytes));
            links.add(new Transcript.Shown(head, bytes));
        }
        List<Leaf> leaves = new ArrayList<>();
        for (int year : List.of(2025, 2026)) {
            List<EntryText> of = links.stream()
                    .map(link -> EntryText.read(((Transcript.Shown) link).bytes()))
                    .filter(entry -> entry.year() == year)
                    .toList();
            if (!of.isEmpty()) {
                int last = of.getLast().sequence();
                leaves.add(new Leaf(
                        new byte[Leaf.SALT_LENGTH],
                        Issuer.LI,
                        year,
                        of.stream().mapToInt(EntryText::hundredths).sum(),
                        of.size(),
                        last,
                        links.get(last - 1).hash()));
            }
        }
        List<Sha256> tree = leaves.stream().map(Leaf::hash).toList();
        var checkpoint = new Checkpoint(
                "here", tree.size(), Merkle.root(tree), 2, 0, Instant.parse("2026-11-25T02:00:00Z"), Sha256.NONE);
        file = issuer.signed(Issuer.with(model, parts -> {
            parts.links = links;
            parts.leaves = new ArrayList<>();
            for (int i = 0; i < leaves.size(); i++) {
                parts.leaves.add(new Transcript.ProvenLeaf(leaves.get(i), i, Merkle.path(tree, i)));
            }
            parts.checkpoint = issuer.current.sign(checkpoint.text());
        }));
    }

    public String file() {
        return file;
    }

    public KnownKeys known() {
        return issuer.published();
    }
}
