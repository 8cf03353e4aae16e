package org.xueshi.hours;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.Policy;
import org.xueshi.hours.policy.Policy.KnownCategory;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;

/**
 * Says a wrong entry rightly: one entry takes it back, another says the right hours or the right category, both with the
 * reason (L1). Never more hours than the entry says: more need evidence, and come by an objection or another claim.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Corrections {

    private final Amendable amendable;
    private final Ledger ledger;
    private final ClaimRecords claims;
    private final ClaimHistory history;
    private final ClaimNotices notices;
    private final FourEyes fourEyes;
    private final Policies policies;
    private final SignedIn signedIn;
    private final FreshTransactions transactions;
    private final ApplicationEventPublisher events;

    Corrections(
            Amendable amendable,
            Ledger ledger,
            ClaimRecords claims,
            ClaimHistory history,
            ClaimNotices notices,
            FourEyes fourEyes,
            Policies policies,
            SignedIn signedIn,
            FreshTransactions transactions,
            ApplicationEventPublisher events) {
        this.amendable = amendable;
        this.ledger = ledger;
        this.claims = claims;
        this.history = history;
        this.notices = notices;
        this.fourEyes = fourEyes;
        this.policies = policies;
        this.signedIn = signedIn;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * What an entry says now, and what it may be corrected to.
     *
     * @param most the hours that it credits
     * @param categories those of the policy of its day
     */
    public record Offer(ClassHours most, Category category, List<Category> categories) {}

    /** For those who may correct the entry; others are refused like one that there isn't. */
    @Transactional(readOnly = true)
    public Offer offer(MemberId member, int sequence) {
        Content wrong = correctable(signedIn.member(), member, sequence);
        return new Offer(
                wrong.amount(),
                wrong.category(),
                policy(wrong).categories().stream().map(KnownCategory::category).toList());
    }

    /**
     * Corrects with a reason of 5 to 500 characters; for whom {@link Amendable} lets, unless they have a part in the claim
     * (C3). The member is told. An entry is corrected or reversed once; a correction can be corrected or reversed in turn.
     */
    public HoursCorrected correct(MemberId member, int sequence, ClassHours amount, Category category, String reason) {
        MemberId actor = signedIn.member();
        String words = WordsRefused.require(reason);
        return transactions.run(() -> {
            Content wrong = correctable(actor, member, sequence);
            require(wrong, amount, category);
            var both = ledger.correct(member, sequence, amount, category, actor, words);
            var corrected = new HoursCorrected(
                    member,
                    both.correction().sequence(),
                    sequence,
                    both.correction().content().year(),
                    wrong.amount(),
                    amount,
                    category,
                    words);
            tell(wrong, corrected, actor);
            return corrected;
        });
    }

    private Content correctable(MemberId actor, MemberId member, int sequence) {
        Content wrong = amendable.require(actor, member, sequence);
        if (wrong.claim() != null) {
            fourEyes.require(wrong.claim(), actor);
        }
        return wrong;
    }

    private void require(Content wrong, ClassHours amount, Category category) {
        if (amount.hundredths() < 1 || amount.compareTo(wrong.amount()) > 0) {
            throw CorrectionRefused.amount(wrong.amount());
        }
        if (policy(wrong).known(category).isEmpty()) {
            throw new UnknownCategoryRefused(category);
        }
        if (amount.equals(wrong.amount()) && category.equals(wrong.category())) {
            throw CorrectionRefused.same();
        }
    }

    private Policy policy(Content entry) {
        return policies.inForceOn(entry.day()).policy();
    }

    private void tell(Content wrong, HoursCorrected corrected, MemberId actor) {
        if (wrong.claim() != null) {
            claims.ofMember(wrong.claim().value(), corrected.member().value()).ifPresent(claim -> {
                // From now on this is the entry that stands for the claim, and can be taken back.
                claim.postedAs(corrected.sequence());
                history.note(claim, ClaimStep.CORRECTED, actor, corrected.reason());
            });
        }
        notices.corrected(wrong, corrected);
        events.publishEvent(corrected);
    }
}
