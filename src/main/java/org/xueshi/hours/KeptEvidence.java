package org.xueshi.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Verdict;
import org.xueshi.hours.Evidence.Attended;
import org.xueshi.hours.Evidence.Attested;
import org.xueshi.hours.Evidence.Declared;
import org.xueshi.hours.Evidence.Measured;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.MemberId;

/** The evidence as a claim keeps it: whole, with its digest, and the figures that lists show in columns beside it. */
@Embeddable
class KeptEvidence {

    private static final int PERCENT = 100;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    @Column
    private long countedSeconds;

    @Column
    private long discardedSeconds;

    private @Nullable Integer coveragePercent;

    private @Nullable Integer scorePercent;

    private @Nullable String attestedBy;

    @Column
    private String evidence;

    @Column
    private byte[] evidenceDigest;

    @SuppressWarnings("NullAway.Init")
    protected KeptEvidence() {}

    KeptEvidence(Evidence copied) {
        strength = copied.strength();
        evidence = EvidenceText.of(copied);
        evidenceDigest = Sha256.of(evidence).bytes();
        switch (copied.first()) {
            case Measured measured -> {
                countedSeconds = measured.seconds(Verdict.COUNTED);
                discardedSeconds = measured.secondsByVerdict().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        - countedSeconds;
                coveragePercent = (int) Math.floor(measured.coverage() * PERCENT);
                scorePercent = measured.scorePercent();
            }
            case Attended attended -> {
                countedSeconds = attended.seconds(Verdict.COUNTED);
                discardedSeconds = attended.secondsByVerdict().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        - countedSeconds;
                attestedBy = attended.signers().getLast().value();
            }
            case Attested attested -> {
                countedSeconds = attested.creditedSeconds();
                attestedBy = attested.by().value();
            }
            case Declared declared -> countedSeconds = declared.creditedSeconds();
            case Supplemented nested ->
                throw new IllegalArgumentException("nothing is added to an addition: " + nested);
        }
    }

    Strength strength() {
        return strength;
    }

    @Nullable
    MemberId attestedBy() {
        return attestedBy == null ? null : new MemberId(attestedBy);
    }

    Evidence evidence() {
        return EvidenceText.read(evidence);
    }

    Sha256 digest() {
        return Sha256.stored(evidenceDigest);
    }
}
