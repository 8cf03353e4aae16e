package org.xueshi.hours.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** An archive as whoever holds the key and may write there makes one: as it should be, or otherwise. */
final class WrittenArchive {

    private final SplittableRandom random;
    private final Archive archive;
    private final Map<String, List<Sha256>> digests = new TreeMap<>();
    private final Map<String, TreeMap<Integer, Leaf>> leaves = new TreeMap<>();
    private final Map<String, Delta> next = new TreeMap<>();
    private Sha256 previous = Sha256.NONE;

    /** @param seed another one makes other entries */
    WrittenArchive(Path folder, long seed) throws IOException {
        archive = new Archive(Files.createDirectories(folder));
        random = new SplittableRandom(seed);
    }

    Archive archive() {
        return archive;
    }

    /** What the next checkpoint tells of a member: so many entries more, in that year. */
    void post(String member, int year, int entries) {
        List<Sha256> fresh = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            fresh.add(Sha256.of("entry " + random.nextLong()));
        }
        List<Sha256> chain = new ArrayList<>(digests(member));
        int after = chain.size();
        chain.addAll(fresh);
        Leaf before = leaves(member).get(year);
        int all = (before == null ? 0 : before.entries()) + entries;
        tell(new Delta(member, after, fresh, List.of(leaf(member, year, all, chain))));
    }

    /** A leaf of a year that ends where that chain does. */
    Leaf leaf(String member, int year, int entries, List<Sha256> chain) {
        Sha256 head = Sha256.NONE;
        for (Sha256 digest : chain) {
            head = Chain.next(head, digest);
        }
        byte[] salt = new byte[Leaf.SALT_LENGTH];
        random.nextBytes(salt);
        return new Leaf(salt, member, year, 100 * entries, entries, chain.size(), head);
    }

    /** What the next checkpoint tells, whatever it is. */
    void tell(Delta delta) {
        digests(delta.member()).addAll(delta.digests());
        delta.leaves().forEach(leaf -> leaves(delta.member()).put(leaf.year(), leaf));
        next.put(delta.member(), delta);
    }

    List<Sha256> digests(String member) {
        return digests.computeIfAbsent(member, none -> new ArrayList<>());
    }

    private TreeMap<Integer, Leaf> leaves(String member) {
        return leaves.computeIfAbsent(member, none -> new TreeMap<>());
    }

    /** Signs what was told. */
    void sign(Issuer.Signer signer) throws IOException {
        List<Sha256> tree = leaves.values().stream()
                .flatMap(years -> years.values().stream())
                .map(Leaf::hash)
                .toList();
        sign(signer, Merkle.root(tree));
    }

    void sign(Issuer.Signer signer, Sha256 root) throws IOException {
        int number = archive.last() + 1;
        try (var deltas = new DeltaFile.Writing(archive.deltas(number))) {
            for (Delta delta : next.values()) {
                deltas.add(delta);
            }
            deltas.end();
        }
        next.clear();
        long size = leaves.values().stream().mapToInt(Map::size).sum();
        Instant at = Instant.parse("2026-11-25T02:00:00Z").plusSeconds(number);
        var checkpoint = new Checkpoint("here", size, root, number, 0, at, previous);
        archive.write(number, signer.sign(checkpoint.text()));
        previous = checkpoint.hash();
    }

    /** The next checkpoint names the last one of that archive as the one before it. */
    void follow(WrittenArchive other) {
        previous = other.previous;
    }
}
