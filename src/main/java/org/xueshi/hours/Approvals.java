package org.xueshi.hours;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;

/**
 * Deciding on claims: for the secretary or a dated deputy of the organisation that a claim was addressed to, as of today.
 * A claim from elsewhere is refused like one that there isn't, and so is a decision on what its member has changed since
 * it was read.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Approvals {

    /** As many names as a choice of members holds. */
    public static final int MOST_CLAIMANTS = 200;

    private final ClaimRecords claims;
    private final ClaimHistory history;
    private final ClaimReader reader;
    private final ClaimNotices notices;
    private final Posting posting;
    private final Deciding deciding;
    private final Directory directory;
    private final SignedIn signedIn;
    private final FreshTransactions transactions;

    Approvals(
            ClaimRecords claims,
            ClaimHistory history,
            ClaimReader reader,
            ClaimNotices notices,
            Posting posting,
            Deciding deciding,
            Directory directory,
            SignedIn signedIn,
            FreshTransactions transactions) {
        this.claims = claims;
        this.history = history;
        this.reader = reader;
        this.notices = notices;
        this.posting = posting;
        this.deciding = deciding;
        this.directory = directory;
        this.signedIn = signedIn;
        this.transactions = transactions;
    }

    /** Claims that the signed-in leader may decide on, oldest first, one page counted from 0. */
    @Transactional(readOnly = true)
    public List<InboxLine> inbox(int page, int size) {
        return inbox(InboxFilter.ALL, page, size);
    }

    /** Those of them that the filter leaves. */
    @Transactional(readOnly = true)
    public List<InboxLine> inbox(InboxFilter filter, int page, int size) {
        MemberId actor = signedIn.member();
        Set<String> led = deciding.ledBy(actor);
        if (led.isEmpty()) {
            return List.of();
        }
        return reader.lines(claims.inbox(
                led,
                actor.value(),
                filter.member() == null ? "" : filter.member().value(),
                filter.category() == null ? "" : filter.category().key(),
                filter.strengths(),
                filter.look(),
                PageRequest.of(page, size)));
    }

    /** How many claims wait for the signed-in leader. */
    @Transactional(readOnly = true)
    public int waiting() {
        MemberId actor = signedIn.member();
        Set<String> led = deciding.ledBy(actor);
        return led.isEmpty() ? 0 : claims.countInbox(led, actor.value());
    }

    /** Whose claims wait for the signed-in leader, at most {@link #MOST_CLAIMANTS}, by sign-in name. */
    @Transactional(readOnly = true)
    public List<Member> claimants() {
        MemberId actor = signedIn.member();
        Set<String> led = deciding.ledBy(actor);
        if (led.isEmpty()) {
            return List.of();
        }
        var ids = claims.claimants(led, actor.value(), Limit.of(MOST_CLAIMANTS)).stream()
                .map(MemberId::new)
                .toList();
        return directory.members(ids).values().stream()
                .sorted(Comparator.comparing(Member::signInName))
                .toList();
    }

    /** Those of these claims whose {@link #detail} the signed-in member may read. */
    @Transactional(readOnly = true)
    public Set<ClaimId> readable(Collection<ClaimId> claims) {
        return deciding.readable(claims, signedIn.member());
    }

    /** A claim with its evidence, decided on or not; what was posted, also for those above the branch, who may amend it. */
    @Transactional(readOnly = true)
    public ClaimDetail detail(ClaimId id) {
        return reader.read(deciding.readable(id, signedIn.member()));
    }

    /**
     * Approves and posts, in one transaction and once: whoever comes second, from wherever, is refused with
     * {@link ClaimStateRefused} and nothing is posted again (C6).
     */
    public HoursPosted approve(SeenClaim seen) {
        return approve(seen, false);
    }

    /** The same for one of many that nobody opened: refused if it is unusual. */
    public HoursPosted approveOrdinary(SeenClaim seen) {
        return approve(seen, true);
    }

    private HoursPosted approve(SeenClaim seen, boolean onlyOrdinary) {
        MemberId actor = signedIn.member();
        return transactions.run(() -> {
            ClaimRecord claim = deciding.decidable(seen, actor);
            if (onlyOrdinary && !claim.unusual().isEmpty()) {
                throw new UnusualClaimRefused();
            }
            HoursPosted posted = posting.post(claim, actor);
            history.note(claim, ClaimStep.APPROVED, actor, null);
            notices.approved(claim);
            return posted;
        });
    }

    /** Sends a claim back to its member with a reason of 5 to 500 characters. */
    public void sendBack(SeenClaim seen, String reason) {
        MemberId actor = signedIn.member();
        String words = WordsRefused.require(reason);
        transactions.run(() -> {
            ClaimRecord claim = deciding.decidable(seen, actor);
            claim.sendBack();
            history.note(claim, ClaimStep.RETURNED, actor, words);
            notices.returned(claim, words);
            return seen;
        });
    }

    /** Refuses for good, with a reason of 5 to 500 characters, what a member appealed to this organisation. */
    public void refuse(SeenClaim seen, String reason) {
        MemberId actor = signedIn.member();
        String words = WordsRefused.require(reason);
        transactions.run(() -> {
            ClaimRecord claim = deciding.decidable(seen, actor);
            claim.refuse();
            history.note(claim, ClaimStep.REFUSED, actor, words);
            notices.refused(claim, words);
            return seen;
        });
    }
}
