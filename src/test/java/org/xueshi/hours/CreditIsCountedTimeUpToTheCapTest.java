package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;

/** C1: a claim carries copies, and credits counted seconds up to the item's cap, never planned minutes. */
class CreditIsCountedTimeUpToTheCapTest extends HoursDatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "26, 0",
        "27, 0.01",
        "53, 0.01",
        "2699, 0.99",
        "2700, 1",
        "4000, 1.48",
        "5400, 2",
        "5401, 2",
        "86400, 2"
    })
    void countedSecondsBecomeHundredthsRoundedDown(long counted, String hours) {
        ClaimId id = raise(centralized(li, "course:" + counted, counted));

        assertThat(detail(id).credit()).hasToString(hours);
    }

    @Test
    void attestedMinutesAreConvertedTheSameWay() {
        ClaimId id = raise(claim(li, "seminar:1", Category.COLLECTIVE, village.today(), attested(wang, 50)));

        assertThat(detail(id).credit()).isEqualTo(new ClassHours(111));
        assertThat(detail(id).attestedBy()).isNotNull();
    }

    @Test
    void theEvidenceIsCopiedWhole() {
        Evidence evidence = measured(2_700);

        ClaimId id = raise(claim(li, "course:1", Category.CENTRALIZED, village.today(), evidence));

        assertThat(detail(id).evidence()).isEqualTo(evidence);
        assertThat(detail(id).policyVersion()).isEqualTo(1);
        assertThat(detail(id).branch().en()).isEqualTo(Village.EAST.value());
    }

    @Test
    void aClaimCommitsAndFallsWithItsCause() {
        assertThatThrownBy(() -> claims.raise(centralized(li, "course:1", 2_700)))
                .isInstanceOf(IllegalTransactionStateException.class);
        transactions.executeWithoutResult(status -> {
            claims.raise(centralized(li, "course:1", 2_700));
            status.setRollbackOnly();
        });

        assertThat(rows("claim") + rows("claim_event")).isZero();
    }

    @Test
    void theSameSourceIsOneClaim() {
        ClaimId first = raise(centralized(li, "course:1", 2_700));
        ClaimId again = raise(centralized(li, "course:1", 5_400));
        ClaimId ofAnother = raise(centralized(wang, "course:1", 2_700));

        assertThat(again).isEqualTo(first).isNotEqualTo(ofAnother);
        assertThat(detail(first).credit()).isEqualTo(ClassHours.of(1));
        verify(notices)
                .send(
                        eq(wang),
                        eq("hours.notice.raised"),
                        eq(List.of("Comrade li", "Flood safety", "1")),
                        eq("approvals/" + first.value()));
    }

    @Test
    void withoutABranchOnTheDayNobodyCouldDecide() {
        var before = claim(li, "course:1", Category.CENTRALIZED, LocalDate.of(1999, 1, 1), measured(60));

        assertThatThrownBy(() -> raise(before)).isInstanceOf(NoBranchRefused.class);
        verify(notices, never()).send(any(), any(), any(), any());
    }

    private ClaimDetail detail(ClaimId id) {
        return village.as(li, () -> claims.mine(id));
    }
}
