package org.xueshi.hours.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Strength;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/**
 * L2: the canonical encoding never changes within a version. The vectors were computed by a program of their own, from the
 * decision record and not from this code; if one fails, the code is wrong, not the vector.
 */
class TheEncodingHasGoldenVectorsTest {

    private static final PolicyRef POLICY = new PolicyRef("default", 1, Sha256.of("policy"));

    private static final Content POSTING = new Content(
            new MemberId("m-1"),
            "course:flood",
            2026,
            new ClassHours(148),
            Category.CENTRALIZED,
            Strength.MEASURED,
            new Localised("防汛安全", "Flood safety"),
            new OrganisationId("county"),
            new OrganisationId("east"),
            LocalDate.of(2026, 11, 20),
            new ClaimId("c-1"),
            Sha256.of("evidence"),
            POLICY,
            new MemberId("m-2"),
            null);

    private static final Content WITHOUT_WHAT_MAY_BE_MISSING = new Content(
            new MemberId("m-1"),
            "course:own",
            2026,
            ClassHours.ZERO,
            Category.SELF_STUDY,
            Strength.ATTESTED,
            new Localised("读书", "Reading"),
            null,
            new OrganisationId("east"),
            LocalDate.of(2026, 1, 1),
            null,
            null,
            POLICY,
            new MemberId("m-2"),
            null);

    @Test
    void theBytesOfAPosting() {
        byte[] bytes = EntryEncoding.bytes(1, POSTING, Instant.ofEpochMilli(1_795_435_200_123L), Sha256.NONE);

        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("""
                01000000036d2d3100000004000000010000000c636f757273653a666c6f6f6400000007504f5354494e4700000004000007ea0000
                0004000000940000000b63656e7472616c697a6564000000084d454153555245440000000ce998b2e6b19be5ae89e585a80000000c
                466c6f6f642073616665747900000006636f756e747900000004656173740000000a323032362d31312d323000000003632d310000
                0020ee8250fb76e094b34b471f13a73dbbe51d1ae142e9df59d7c0d31ec20f0a0a8e0000000764656661756c740000000400000001
                00000020823412d1eacb67956220e532959f0104603057c88704863ca38e7cd188fda812000000036d2d3200000008000001a20846
                fe7bffffffffffffffff000000200000000000000000000000000000000000000000000000000000000000000000
                """.replaceAll("\\s", ""));
    }

    @Test
    void theHashesOfAChain() {
        Entry posting = Entry.seal(1, POSTING, Instant.ofEpochMilli(1_795_435_200_123L), Sha256.NONE);
        Entry reversal = Entry.seal(
                2,
                POSTING.reversed(1, new MemberId("m-3"), "Posted for the wrong person."),
                Instant.ofEpochMilli(1_795_521_600_000L),
                posting.hash());
        Entry third = Entry.seal(3, WITHOUT_WHAT_MAY_BE_MISSING, Instant.EPOCH, reversal.hash());

        assertThat(posting.hash()).hasToString("95cea6fb3b703fbdaeae27723d064c21d51330ce4a052047935d4318d4ab1c3b");
        assertThat(reversal.hash()).hasToString("aff4de266faa386ce6a4fa0a6b82e54fd9b7e2b160aa8fa5a2eca63ebbfbf0ad");
        assertThat(third.hash()).hasToString("212fcbe650d107543a7a913be7368a7a5f1fb49b965fb28d3d158cbbf9c56aea");
    }
}
