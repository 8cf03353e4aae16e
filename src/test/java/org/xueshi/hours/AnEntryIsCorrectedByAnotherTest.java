package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.ledger.BookYears;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Kind;
import org.xueshi.hours.ledger.NothingToReverseRefused;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;

/** L1, C3: a wrong entry is taken back and said rightly by another, with a reason, by those who may, and never to more. */
class AnEntryIsCorrectedByAnotherTest extends HoursDatabaseTest {

    private static final String REASON = "The second part was not attended.";

    @Autowired
    Corrections corrections;

    @Autowired
    BookYears bookYears;

    private HoursCorrected correct(MemberId actor, int sequence, int hundredths, Category category) {
        return village.as(actor, () -> corrections.correct(li, sequence, new ClassHours(hundredths), category, REASON));
    }

    private int toward(int year) {
        return village.as(li, () -> years.mine(year)).assessment().toward().hundredths();
    }

    @Test
    void twoEntriesNameTheWrongOneAndSayTheReason() {
        HoursPosted posted = posted(centralized(li, "course:1", 5_400));

        HoursCorrected corrected = correct(wang, 1, 150, Category.CENTRALIZED);

        assertThat(corrected)
                .isEqualTo(new HoursCorrected(
                        li, 3, 1, posted.year(), ClassHours.of(2), new ClassHours(150), Category.CENTRALIZED, REASON));
        List<Entry> entries = ledger.ofYear(li, posted.year());
        assertThat(entries)
                .extracting(entry -> entry.content().kind())
                .containsExactly(Kind.POSTING, Kind.REVERSAL, Kind.CORRECTION);
        assertThat(entries.stream().skip(1)).allSatisfy(entry -> {
            assertThat(entry.content().cause()).isNotNull();
            assertThat(entry.content().cause().of()).isEqualTo(1);
            assertThat(entry.content().cause().reason()).isEqualTo(REASON);
            assertThat(entry.content().decidedBy()).isEqualTo(wang);
            assertThat(entry.content().claim()).isEqualTo(posted.claim());
        });
        assertThat(toward(posted.year())).isEqualTo(150);
        assertThat(ledger.verify(li)).isEmpty();
    }

    @Test
    void theMemberIsToldAndTheClaimsHistorySaysIt() {
        HoursPosted posted = posted(centralized(li, "course:1", 5_400));
        correct(wang, 1, 150, Category.CENTRALIZED);

        verify(notices)
                .send(
                        li,
                        "hours.notice.corrected",
                        List.of("Flood safety", "2", "1.5", REASON),
                        "claims/" + posted.claim().value());
        ClaimDetail claim = village.as(li, () -> claims.mine(posted.claim()));
        assertThat(claim.corrected()).isTrue();
        assertThat(claim.reversed()).isFalse();
        assertThat(claim.history().getLast()).satisfies(step -> {
            assertThat(step.step()).isEqualTo(ClaimStep.CORRECTED);
            assertThat(step.words()).isEqualTo(REASON);
        });
    }

    @Test
    void theCategoryCanBeWhatWasWrong() {
        HoursPosted posted = posted(claim(li, "course:1", Category.PRACTICAL, village.today(), measured(5_400)));
        assertThat(toward(posted.year())).isZero();

        correct(wang, 1, 200, Category.COLLECTIVE);

        assertThat(toward(posted.year())).isEqualTo(200);
        assertThatThrownBy(() -> correct(wang, 3, 200, new Category("cooking")))
                .isInstanceOf(UnknownCategoryRefused.class);
    }

    @Test
    void neverToMoreNorToNothingNorToTheSame() {
        posted(centralized(li, "course:1", 5_400));

        for (int hundredths : new int[] {201, 0, -100}) {
            assertThatThrownBy(() -> correct(wang, 1, hundredths, Category.CENTRALIZED))
                    .isInstanceOfSatisfying(
                            CorrectionRefused.class,
                            refused -> assertThat(refused.key()).isEqualTo("hours.refused.correction-amount"));
        }
        assertThatThrownBy(() -> correct(wang, 1, 200, Category.CENTRALIZED))
                .isInstanceOfSatisfying(
                        CorrectionRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo("hours.refused.correction-same"));
        assertThatThrownBy(() -> village.as(
                        wang, () -> corrections.correct(li, 1, ClassHours.of(1), Category.CENTRALIZED, "No.")))
                .isInstanceOf(WordsRefused.class);
        assertThat(rows("ledger_entry")).isEqualTo(1);
    }

    @Test
    void onceAndThenTheCorrectionItself() {
        HoursPosted posted = posted(centralized(li, "course:1", 5_400));
        correct(wang, 1, 150, Category.CENTRALIZED);

        assertThatThrownBy(() -> correct(wang, 1, 100, Category.CENTRALIZED))
                .isInstanceOf(NothingToReverseRefused.class);
        assertThat(village.as(li, () -> claims.mine(posted.claim())).entry()).isEqualTo(3);
        assertThat(correct(wang, 3, 100, Category.CENTRALIZED).before()).isEqualTo(new ClassHours(150));
        village.as(wang, () -> reversals.reverse(li, 5, "It was somebody else."));
        assertThat(toward(posted.year())).isZero();
    }

    @Test
    void whoDecidedOrLeadsAboveCorrectsAndNobodyElse() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        MemberId qian = village.secretary("qian", Village.WEST);
        MemberId successor = village.secretary("successor", Village.EAST);
        posted(centralized(li, "course:1", 5_400));

        for (MemberId other : List.of(li, qian, successor)) {
            assertThatThrownBy(() -> correct(other, 1, 100, Category.CENTRALIZED))
                    .isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> village.as(other, () -> corrections.offer(li, 1)))
                    .isInstanceOf(NotAllowedRefused.class);
        }
        for (MemberId who : List.of(wang, chen)) {
            Corrections.Offer offer = village.as(who, () -> corrections.offer(li, 1));
            assertThat(offer.most()).isEqualTo(ClassHours.of(2));
            assertThat(offer.category()).isEqualTo(Category.CENTRALIZED);
            assertThat(offer.categories()).contains(Category.COLLECTIVE);
        }
        assertThat(correct(chen, 1, 100, Category.CENTRALIZED).amount()).isEqualTo(ClassHours.of(1));
    }

    /** Four eyes: whoever stated the time has a part in the claim, whatever they lead. */
    @Test
    void notWhoeverHasAPartInTheClaim() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        posted(claim(li, "visit:1", Category.CENTRALIZED, village.today(), attested(chen, 90)));

        assertThatThrownBy(() -> correct(chen, 1, 100, Category.CENTRALIZED)).isInstanceOf(OwnClaimRefused.class);
        assertThat(correct(wang, 1, 100, Category.CENTRALIZED).amount()).isEqualTo(ClassHours.of(1));
    }

    @Test
    void ofAClosedYearItIsBookedInTheNextAndMarked() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        posted(claim(li, "course:1", Category.CENTRALIZED, day, measured(5_400)));
        ApplicationClock.at(Village.noon("2027-01-05"), () -> {
            transactions.executeWithoutResult(status -> bookYears.close(2026, wang));
            correct(wang, 1, 150, Category.CENTRALIZED);
        });

        assertThat(ledger.ofYear(li, 2026)).hasSize(1);
        assertThat(ledger.ofYear(li, 2027))
                .hasSize(2)
                .allMatch(entry -> entry.content().late())
                .extracting(entry -> entry.content().amount().hundredths())
                .containsExactly(-200, 150);
    }
}
