package org.xueshi.hours.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Forger;
import org.xueshi.hours.ledger.Forger.Said;
import org.xueshi.hours.ledger.Kind;
import org.xueshi.hours.proof.Sha256;

/**
 * What somebody with full rights on the database can do to a ledger, each kind many times in random places; also behind
 * something harmless that a verifier finds with everybody.
 */
enum Tampering {
    EDIT("a column of an entry is changed") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Place place = on.covered(random);
            String change = COLUMNS.get(random.nextInt(COLUMNS.size()));
            on.sql()
                    .update(
                            "update ledger_entry set " + change + " where member_id = ? and seq = ?",
                            place.member(),
                            place.sequence());
            return place.expected();
        }
    },
    EDIT_AND_HASH("an amount is changed, and the entry's hash made to fit") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Place place = on.covered(random);
            on.sql()
                    .update(
                            "update ledger_entry set hundredths = hundredths + ? where member_id = ? and seq = ?",
                            1 + random.nextInt(900),
                            place.member(),
                            place.sequence());
            on.forger().rehash(place.member(), place.sequence());
            return place.expected();
        }
    },
    RE_CHAIN("an amount is changed, all hashes after it made to fit, and the leaves too") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Place place = on.covered(random);
            List<Said> chain = on.chain(place);
            int extra = 1 + random.nextInt(900);
            chain.set(
                    place.index(),
                    chain.get(place.index())
                            .with(content ->
                                    Forger.worth(content, content.amount().hundredths() + extra)));
            on.replaceWithLeaves(place.member(), chain);
            return place.expected();
        }
    },
    DELETE("an entry is deleted") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Place place = on.covered(random);
            on.sql()
                    .update(
                            "delete from ledger_entry where member_id = ? and seq = ?",
                            place.member(),
                            place.sequence());
            return place.expected();
        }
    },
    DELETE_AND_CLOSE_UP("an entry is left out, and all after it numbered and hashed anew, the leaves too") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Place place = on.covered(random);
            List<Said> chain = on.chain(place);
            chain.remove(place.index());
            on.replaceWithLeaves(place.member(), chain);
            return place.expected();
        }
    },
    INSERT("an entry is forged into the past, and all after it numbered and hashed anew, the leaves too") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Place place = on.covered(random);
            List<Said> chain = on.chain(place);
            Said model = chain.get(place.index());
            if (model.content().kind() != Kind.POSTING) {
                model = chain.getFirst();
            }
            chain.add(
                    place.index(), model.with(content -> Forger.from(content, "forged:" + random.nextInt(1_000_000))));
            on.replaceWithLeaves(place.member(), chain);
            return place.expected();
        }
    },
    REORDER("two entries change places, all hashes and the leaves made to fit") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Place place = on.covered(random);
            List<Said> chain = on.chain(place);
            int other = place.index() == 0 ? 1 : place.index() - 1;
            Said moved = chain.get(place.index());
            chain.set(place.index(), chain.get(other));
            chain.set(other, moved);
            on.replaceWithLeaves(place.member(), chain);
            return new Expected(place.member(), Math.min(place.index(), other) + 1);
        }
    },
    TRUNCATE("the end of a chain is cut off, and the leaves made to fit") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Place place = on.covered(random);
            List<Said> chain = on.chain(place);
            on.replaceWithLeaves(place.member(), new ArrayList<>(chain.subList(0, place.index())));
            return place.expected();
        }
    },
    SWAP_MEMBERS("two members' chains are exchanged, all hashes and the leaves made to fit") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Place one = on.covered(random);
            String two = on.another(one.member(), random);
            List<Said> first = on.chain(one.member());
            List<Said> second = on.chain(two);
            on.replaceWithLeaves(one.member(), renamed(second, one.member()));
            on.replaceWithLeaves(two, renamed(first, two));
            return new Expected(one.member(), 1);
        }
    },
    DELETE_MEMBER("a member's whole chain is deleted, with the leaves") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Place place = on.covered(random);
            on.replaceWithLeaves(place.member(), List.of());
            return new Expected(place.member(), 1);
        }
    },
    OLDER_BACKUP("the tables are set back to an older state, checkpoints and all") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            return on.setBack(random);
        }
    },
    EDITED_EVIDENCE("what a posting rests on is changed, with the digest beside it") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            return on.changeEvidence(random);
        }
    },
    CHANGED_POLICY("the policy file that computed the hours reads differently") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            return on.changePolicy(random);
        }
    },
    CHANGED_POLICY_AND_EDIT("the policy file reads differently, and a column of an entry is changed") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            on.changePolicy(random);
            return EDIT.apply(on, random);
        }
    },
    CHANGED_POLICY_AND_RE_CHAIN("the policy file reads differently, and a chain is rewritten from an entry on") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            on.changePolicy(random);
            return RE_CHAIN.apply(on, random);
        }
    },
    CHANGED_POLICY_AND_TRUNCATE("the policy file reads differently, and the end of a chain is cut off") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            on.changePolicy(random);
            return TRUNCATE.apply(on, random);
        }
    },
    WRONG_KEY("an amount is changed, everything made to fit, and all checkpoints signed anew with a key of one's own") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Expected changed = RE_CHAIN.apply(on, random);
            on.signAllWithAnotherKey();
            return changed;
        }
    },
    REPLACED_CHECKPOINT("an amount is changed, everything made to fit, and a checkpoint's text replaced") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Expected changed = RE_CHAIN.apply(on, random);
            on.replaceACheckpoint(random);
            return changed;
        }
    },
    LATE_ENTRY("an entry is added to a closed year, rightly hashed") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            return on.addToClosedYear(random);
        }
    },
    REOPENED_YEAR(
            "a closed year is opened again wherever the database says that it is closed, and an entry added to it") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            on.sql().update("update ledger_checkpoint set closed_year = null");
            on.sql().update("delete from ledger_year");
            return on.addToClosedYear(random);
        }
    },
    CHANGED_ASSESSMENT("what was kept of a member at a close is changed, with the digest beside it") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Expected kept = on.assessed(random);
            String change = List.of("facts = concat(facts, ' '), digest = ?", "declared = '[]', digest = ?")
                    .get(random.nextInt(2));
            on.sql()
                    .update(
                            "update closed_assessment set " + change + " where member_id = ?",
                            Sha256.of("forged" + random.nextInt()).bytes(),
                            kept.member());
            return kept;
        }
    },
    DELETED_ASSESSMENT("what was kept of a member at a close is deleted") {
        @Override
        Expected apply(TamperedLedger on, Random random) {
            Expected kept = on.assessed(random);
            on.sql().update("delete from closed_assessment where member_id = ?", kept.member());
            return kept;
        }
    };

    private static final List<String> COLUMNS = List.of(
            "source = concat(source, 'x')",
            "book_year = book_year + 1",
            "hundredths = hundredths + 100",
            "category = 'practical'",
            "tags = 'forged'",
            "strength = 'ATTENDED'",
            "title_zh = concat(title_zh, '。')",
            "title_en = concat(title_en, '.')",
            "organiser_id = 'forged', organiser_level = 'COUNTY'",
            "branch_id = 'forged'",
            "activity_day = '2025-06-30'",
            "claim_id = 'forged'",
            "evidence_digest = hash",
            "policy_id = 'forged'",
            "policy_version = policy_version + 1",
            "policy_digest = hash",
            "decided_by = 'forged'",
            "posted_at_ms = posted_at_ms + 1",
            "prev_hash = hash",
            "hash = policy_digest");

    private final String words;

    Tampering(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Does it, and says where a verifier has to find it. */
    abstract Expected apply(TamperedLedger on, Random random);

    /** The first entry of that member that is not as it was, or the closed year. */
    record Expected(String member, int sequence) {}

    /** An entry that a witnessed checkpoint covers. */
    record Place(String member, int sequence) {
        int index() {
            return sequence - 1;
        }

        Expected expected() {
            return new Expected(member, sequence);
        }
    }

    private static List<Said> renamed(List<Said> chain, String member) {
        List<Said> renamed = new ArrayList<>();
        chain.forEach(said -> renamed.add(said.with((Content content) -> Forger.of(content, member))));
        return renamed;
    }
}
