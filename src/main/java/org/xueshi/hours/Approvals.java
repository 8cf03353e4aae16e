package org.xueshi.hours;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.SignedIn;

/**
 * Deciding on claims: for the secretary or a dated deputy of the organisation that a claim was addressed to, as of today.
 * A claim from elsewhere is refused like one that there isn't.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Approvals {

    private final ClaimRecords claims;
    private final ClaimHistory history;
    private final ClaimReader reader;
    private final ClaimNotices notices;
    private final Ledger ledger;
    private final Directory directory;
    private final Authority authority;
    private final SignedIn signedIn;
    private final FreshTransactions transactions;
    private final ApplicationEventPublisher events;

    Approvals(
            ClaimRecords claims,
            ClaimHistory history,
            ClaimReader reader,
            ClaimNotices notices,
            Ledger ledger,
            Directory directory,
            Authority authority,
            SignedIn signedIn,
            FreshTransactions transactions,
            ApplicationEventPublisher events) {
        this.claims = claims;
        this.history = history;
        this.reader = reader;
        this.notices = notices;
        this.ledger = ledger;
        this.directory = directory;
        this.authority = authority;
        this.signedIn = signedIn;
        this.transactions = transactions;
        this.events = events;
    }

    /** Claims that the signed-in leader may decide on, oldest first, one page counted from 0. */
    @Transactional(readOnly = true)
    public List<InboxLine> inbox(int page, int size) {
        MemberId actor = signedIn.member();
        Set<String> led = ledBy(actor);
        if (led.isEmpty()) {
            return List.of();
        }
        List<ClaimRow> rows = claims.inbox(led, actor.value(), PageRequest.of(page, size));
        var people =
                directory.members(rows.stream().map(ClaimRow::member).distinct().toList());
        return rows.stream()
                .map(row -> row.inboxLine(ClaimReader.name(people, row.member())))
                .toList();
    }

    /** How many claims wait for the signed-in leader. */
    @Transactional(readOnly = true)
    public int waiting() {
        MemberId actor = signedIn.member();
        Set<String> led = ledBy(actor);
        return led.isEmpty() ? 0 : claims.countInbox(led, actor.value());
    }

    /** A claim with its evidence, decided on or not. */
    @Transactional(readOnly = true)
    public ClaimDetail detail(ClaimId id) {
        return reader.read(inScope(id, signedIn.member()));
    }

    /**
     * Approves and posts, in one transaction and once: whoever comes second, from wherever, is refused with
     * {@link ClaimStateRefused} and nothing is posted again (C6).
     */
    public HoursPosted approve(ClaimId id) {
        MemberId actor = signedIn.member();
        return transactions.run(() -> {
            ClaimRecord claim = decidable(id, actor);
            claim.post();
            // First the claim, so that whoever comes second fails here, and not at an entry that somebody else caused.
            claims.saveAndFlush(claim);
            Entry entry = ledger.append(claim.posting(actor));
            history.note(claim, ClaimStep.APPROVED, actor, null);
            notices.approved(claim);
            var posted = posted(claim, entry);
            events.publishEvent(posted);
            return posted;
        });
    }

    /** Sends a claim back to its member with a reason of 5 to 500 characters. */
    public void sendBack(ClaimId id, String reason) {
        MemberId actor = signedIn.member();
        String words = WordsRefused.require(reason);
        transactions.run(() -> {
            ClaimRecord claim = decidable(id, actor);
            claim.sendBack();
            history.note(claim, ClaimStep.RETURNED, actor, words);
            notices.returned(claim, words);
            return id;
        });
    }

    /** The claim if the actor may decide on it: four eyes, and within what the actor leads today (C3). */
    private ClaimRecord decidable(ClaimId id, MemberId actor) {
        if (claims.ofMember(id.value(), actor.value()).isPresent()) {
            throw OwnClaimRefused.own();
        }
        ClaimRecord claim = inScope(id, actor);
        if (actor.equals(claim.attestedBy())) {
            throw OwnClaimRefused.attested();
        }
        return claim;
    }

    private ClaimRecord inScope(ClaimId id, MemberId actor) {
        Set<String> led = ledBy(actor);
        if (led.isEmpty()) {
            throw new NotAllowedRefused();
        }
        return claims.decidedIn(id.value(), led).orElseThrow(NotAllowedRefused::new);
    }

    private Set<String> ledBy(MemberId actor) {
        return authority.ledBy(actor, directory.today(actor)).stream()
                .map(OrganisationId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static HoursPosted posted(ClaimRecord claim, Entry entry) {
        var content = entry.content();
        return new HoursPosted(
                content.member(),
                entry.sequence(),
                claim.claimId(),
                content.day(),
                content.year(),
                content.amount(),
                content.category(),
                content.decidedBy(),
                entry.postedAt());
    }
}
