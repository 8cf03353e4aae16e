package org.xueshi.hours.checkpoint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.hours.checkpoint.StoredLeaves.Stored;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.Policy.KnownCategory;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.NoteKey;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.proof.SignedNote;
import org.xueshi.hours.proof.Transcript;
import org.xueshi.hours.proof.Transcript.Hidden;
import org.xueshi.hours.proof.Transcript.Link;
import org.xueshi.hours.proof.Transcript.Name;
import org.xueshi.hours.proof.Transcript.Shown;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;

/** Writes down what a checkpoint knows of a member: the entries, what they name, and the way to the checkpoint's root. */
@Component
class TranscriptWriting {

    private final StoredCheckpoints checkpoints;
    private final StoredLeaves leaves;
    private final LeafProofs proofs;
    private final Ledger ledger;
    private final Directory directory;
    private final Policies policies;
    private final SigningKeys keys;
    private final String address;

    TranscriptWriting(
            StoredCheckpoints checkpoints,
            StoredLeaves leaves,
            LeafProofs proofs,
            Ledger ledger,
            Directory directory,
            Policies policies,
            SigningKeys keys,
            @Value("${xueshi.address}") String address) {
        this.checkpoints = checkpoints;
        this.leaves = leaves;
        this.proofs = proofs;
        this.ledger = ledger;
        this.directory = directory;
        this.policies = policies;
        this.keys = keys;
        this.address = address;
    }

    /** The member's leaves of that checkpoint within the scope, by year. */
    List<Leaf> leaves(MemberId member, TranscriptScope scope, int checkpoint) {
        return leaves.of(member.value(), checkpoint).stream()
                .map(Stored::leaf)
                .filter(leaf -> scope.covers(leaf.year()))
                .toList();
    }

    /** Unsigned, from the newest checkpoint. */
    Transcript write(String id, Instant issued, MemberId holder, TranscriptScope scope, NoteKey key) {
        int checkpoint = checkpoints.last();
        List<Leaf> covered = leaves(holder, scope, checkpoint);
        int last = covered.stream().mapToInt(Leaf::last).max().orElseThrow(TranscriptRefused::nothingCredited);
        int after = scope.isCareer()
                ? 0
                : ledger.ofYear(holder, scope.year()).getFirst().sequence() - 1;
        List<Entry> chain = ledger.chain(holder, after, last);
        List<Entry> shown = chain.stream()
                .filter(entry -> scope.covers(entry.content().year()))
                .toList();
        Member member = directory.member(holder);
        return new Transcript(
                id,
                issued,
                holder.value(),
                oneLine(member.name().zh()),
                oneLine(member.name().en()),
                scope.toString(),
                address + "/verify/" + id,
                key,
                names(shown),
                after,
                chain.isEmpty() ? Sha256.NONE : chain.getFirst().previous(),
                links(chain, scope),
                proofs.of(covered, checkpoint),
                checkpoints.note(checkpoint).orElseThrow(TranscriptRefused::noCheckpoint),
                keys.changes().stream().map(SignedNote::read).toList());
    }

    private static List<Link> links(List<Entry> chain, TranscriptScope scope) {
        List<Link> links = new ArrayList<>();
        chain.forEach(entry -> links.add(
                scope.covers(entry.content().year())
                        ? new Shown(entry.hash(), entry.bytes())
                        : new Hidden(entry.hash(), entry.digest())));
        return links;
    }

    /** What the entries' organisers and categories are called, once each. */
    private List<Name> names(List<Entry> entries) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Content content = entry.content();
            names.computeIfAbsent(content.category().key(), key -> name(key, category(content)));
            var organiser = content.organiser();
            if (organiser != null) {
                names.computeIfAbsent(
                        organiser.id().value(),
                        key -> name(key, directory.organisation(organiser.id()).name()));
            }
        }
        return List.copyOf(names.values());
    }

    private Localised category(Content content) {
        Category category = content.category();
        return policies.inForceOn(content.day())
                .policy()
                .known(category)
                .map(KnownCategory::title)
                .orElseGet(() -> Localised.same(category.key()));
    }

    private static Name name(String key, Localised called) {
        return new Name(key, oneLine(called.zh()), oneLine(called.en()));
    }

    /** A transcript has one line for each of its texts. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
