package org.xueshi.hours.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Strength;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;

/**
 * L2: the canonical encoding never changes within a version. The vectors were computed by a program of their own, from the
 * decision record and not from this code; if one fails, the code is wrong, not the vector.
 */
class TheEncodingHasGoldenVectorsTest {

    private static final PolicyRef POLICY = new PolicyRef("default", 1, Sha256.of("policy"));

    private static final Content POSTING = new Content(
            Kind.POSTING,
            new MemberId("m-1"),
            "course:flood",
            2026,
            new ClassHours(148),
            Category.CENTRALIZED,
            Tags.of(List.of("rotation", "intensive")),
            Strength.MEASURED,
            new Localised("防汛安全", "Flood safety"),
            new Organiser(new OrganisationId("county"), OrganisationLevel.COUNTY),
            new OrganisationId("east"),
            LocalDate.of(2026, 11, 20),
            new ClaimId("c-1"),
            Sha256.of("evidence"),
            POLICY,
            new MemberId("m-2"),
            null);

    /** Booked late, decided on by nobody. */
    private static final Content WITHOUT_WHAT_MAY_BE_MISSING = new Content(
            Kind.POSTING,
            new MemberId("m-1"),
            "course:own",
            2027,
            ClassHours.ZERO,
            Category.SELF_STUDY,
            Tags.NONE,
            Strength.ATTESTED,
            new Localised("读书", "Reading"),
            null,
            new OrganisationId("east"),
            LocalDate.of(2026, 1, 1),
            null,
            null,
            POLICY,
            null,
            null);

    private static final Instant POSTED = Instant.ofEpochMilli(1_795_435_200_123L);
    private static final Instant AMENDED = Instant.ofEpochMilli(1_795_521_600_000L);

    @Test
    void theBytesOfAPosting() {
        assertThat(HexFormat.of().formatHex(EntryEncoding.bytes(1, POSTING, POSTED)))
                .isEqualTo("""
                02000000036d2d3100000004000000010000000c636f757273653a666c6f6f6400000007504f5354494e4700000004000007ea0000
                0004000000940000000b63656e7472616c697a656400000012696e74656e736976652c726f746174696f6e000000084d4541535552
                45440000000ce998b2e6b19be5ae89e585a80000000c466c6f6f642073616665747900000006636f756e747900000006434f554e54
                5900000004656173740000000a323032362d31312d323000000003632d3100000020ee8250fb76e094b34b471f13a73dbbe51d1ae1
                42e9df59d7c0d31ec20f0a0a8e0000000764656661756c74000000040000000100000020823412d1eacb67956220e532959f010460
                3057c88704863ca38e7cd188fda812000000036d2d3200000008000001a20846fe7bffffffffffffffff
                """.replaceAll("\\s", ""));
    }

    @Test
    void theHashesOfAChain() {
        String reason = "Posted for the wrong person.";
        var by = new MemberId("m-3");
        Entry posting = Entry.seal(1, POSTING, POSTED, Sha256.NONE);
        Entry reversal = Entry.seal(2, POSTING.reversed(1, by, reason), AMENDED, posting.hash());
        Entry correction = Entry.seal(
                3, POSTING.corrected(1, ClassHours.of(1), Category.COLLECTIVE, by, reason), AMENDED, reversal.hash());
        Entry last = Entry.seal(4, WITHOUT_WHAT_MAY_BE_MISSING, Instant.EPOCH, correction.hash());

        assertThat(List.of(posting, reversal, correction, last))
                .extracting(entry -> entry.hash().toString())
                .containsExactly(
                        "d8201fdc663bf3084bfccc7d3d6848dd918194bd6deb0ea22e9ab18403321b6a",
                        "207d5bfd52b15f03fed3d0261637dd87bb021f9a1ad5c74a90f6a844fee6becb",
                        "d864b2e8788fbd9a050107e90d1e8d72417a8d801ad3283db6a96a04530693b1",
                        "f8e0a3c7dea82735f6df2f7e052b66fc86b1fba8ada5abab9ae25c50873fea9e");
    }
}
