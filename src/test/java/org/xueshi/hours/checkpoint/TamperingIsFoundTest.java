package org.xueshi.hours.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xueshi.testing.DatabaseTest;

/**
 * L1, L2, L5, L6: whatever is done to the tables with full rights on the database, a verifier with a witness's copies finds
 * it and names the entry. {@code bin/prove tamper} does it a thousand times each.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperingIsFoundTest {

    private static final int TIMES = 6;
    private static final long SEED = 20261125;

    @TempDir
    static Path scratch;

    private TamperedLedger ledger;

    @BeforeAll
    void aLedger(@Autowired ApplicationContext beans) throws Exception {
        ledger = new TamperedLedger(beans, scratch);
    }

    @Test
    void anUntouchedLedgerIsClean() {
        ledger.restore();

        Verification verification = ledger.verify();

        assertThat(verification.findings()).isEmpty();
        assertThat(verification.members()).isEqualTo(9);
        assertThat(verification.entries()).isEqualTo(9 * 8);
        assertThat(verification.witnessed()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundAndLocated(Tampering kind) {
        TamperLab.Outcome outcome = new TamperLab(ledger).run(kind, SEED, TIMES);

        assertThat(outcome.found()).isEqualTo(TIMES);
        assertThat(outcome.missed()).as("seeds whose entry was not named").isEmpty();
    }
}
