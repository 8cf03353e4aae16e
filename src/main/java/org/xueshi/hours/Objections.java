package org.xueshi.hours;

import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.hours.Evidence.Attested;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/**
 * Answering a member's objection to a stretch that did not count: for whoever may decide on its claim. The verdict never
 * changes. If the objection is right, the leader states so, and that statement is a claim of its own: attested by this
 * leader, and therefore for another one to approve (C3).
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Objections {

    private final ObjectionRecords objections;
    private final Uncredited uncredited;
    private final Deciding deciding;
    private final Raising raising;
    private final ClaimHistory history;
    private final ClaimReader reader;
    private final ClaimNotices notices;
    private final SignedIn signedIn;
    private final FreshTransactions transactions;

    Objections(
            ObjectionRecords objections,
            Uncredited uncredited,
            Deciding deciding,
            Raising raising,
            ClaimHistory history,
            ClaimReader reader,
            ClaimNotices notices,
            SignedIn signedIn,
            FreshTransactions transactions) {
        this.objections = objections;
        this.uncredited = uncredited;
        this.deciding = deciding;
        this.raising = raising;
        this.history = history;
        this.reader = reader;
        this.notices = notices;
        this.signedIn = signedIn;
        this.transactions = transactions;
    }

    /**
     * Claims that don't wait for an approval, and to which an objection waits for the signed-in leader's answer; one page
     * counted from 0. The others are answered where they are approved.
     */
    @Transactional(readOnly = true)
    public List<InboxLine> open(int page, int size) {
        MemberId actor = signedIn.member();
        Set<String> led = deciding.ledBy(actor);
        return led.isEmpty()
                ? List.of()
                : reader.lines(objections.open(led, actor.value(), PageRequest.of(page, size)));
    }

    /** How many they are. */
    @Transactional(readOnly = true)
    public int waiting() {
        MemberId actor = signedIn.member();
        Set<String> led = deciding.ledBy(actor);
        return led.isEmpty() ? 0 : objections.countOpen(led, actor.value());
    }

    /**
     * Follows the objection, once, with a statement of 5 to 500 characters: the stretch's full minutes are claimed in
     * correction, as far as the activity's cap leaves room, and worth what the policy gives for the whole activity beyond what
     * is credited. Time that counted in another session, is claimed with something else, or was claimed in another correction
     * stays there (T2), and a claim whose posting was taken back gets no more. Answers with that claim.
     *
     * @param number of the objection in {@link ClaimDetail#objections}
     */
    public ClaimId uphold(ClaimId id, int number, String statement) {
        MemberId actor = signedIn.member();
        String words = WordsRefused.require(statement);
        return transactions.run(() -> {
            ClaimRecord claim = undecidedOrPosted(id, actor);
            ObjectionRecord objection = one(
                    id, objections.concerned(id.value(), number, claim.member().value()), number);
            objection.requireOpen();
            Uncredited.Part part = uncredited.of(claim, objection);
            ClaimRecord correction = raising.raise(
                    correction(claim, number, new Attested(actor, part.minutes(), words), part.before()), null);
            if (correction.credit().isZero()) {
                throw new NothingToCorrectRefused();
            }
            objection.uphold(actor, part.minutes(), correction.claimId());
            history.note(claim, ClaimStep.UPHELD, actor, words);
            notices.objectionUpheld(claim, words);
            return correction.claimId();
        });
    }

    /** Does not follow it, once, with a reason of 5 to 500 characters. */
    public void overrule(ClaimId id, int number, String reason) {
        MemberId actor = signedIn.member();
        String words = WordsRefused.require(reason);
        transactions.run(() -> {
            ClaimRecord claim = undecidedOrPosted(id, actor);
            one(id, objections.of(id.value()), number).overrule(actor);
            history.note(claim, ClaimStep.OVERRULED, actor, words);
            notices.objectionOverruled(claim, words);
            return id;
        });
    }

    private ClaimRecord undecidedOrPosted(ClaimId id, MemberId actor) {
        ClaimRecord claim = deciding.decidable(id, actor);
        if (claim.state() == ClaimState.VOIDED) {
            throw new ClaimStateRefused(claim.state());
        }
        return claim;
    }

    private static ObjectionRecord one(ClaimId claim, List<ObjectionRecord> some, int number) {
        return some.stream()
                .filter(objection -> objection.isOf(claim) && objection.number() == number)
                .findFirst()
                .orElseThrow(NotAllowedRefused::new);
    }

    private static NewClaim correction(ClaimRecord claim, int number, Attested statement, long credited) {
        var organiser = claim.organiser();
        return new NewClaim(
                claim.member(),
                "objection:" + claim.claimId().value() + ":" + number,
                claim.title(),
                claim.category(),
                claim.tags(),
                organiser == null ? null : organiser.id(),
                claim.day(),
                statement,
                claim.activity(),
                credited);
    }
}
