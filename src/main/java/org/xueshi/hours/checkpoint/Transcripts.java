package org.xueshi.hours.checkpoint;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.hours.WordsRefused;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.SignedNote;
import org.xueshi.hours.proof.Transcript;
import org.xueshi.hours.proof.TranscriptCheck;
import org.xueshi.hours.proof.Verdict;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Notices;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/**
 * Issues and revokes transcripts: one's own, and for leaders and auditors those of members below them. What is issued has
 * been through the same check that strangers use; if the ledger no longer says what its checkpoint says, nothing is.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Transcripts {

    private static final Set<Role> READERS = Set.of(Role.SECRETARY, Role.DEPUTY, Role.AUDITOR);
    private static final int LONGEST_PAGE = 200;

    private final StoredCheckpoints checkpoints;
    private final StoredTranscripts stored;
    private final TranscriptWriting writing;
    private final SigningKeys keys;
    private final Alarms alarms;
    private final Ledger ledger;
    private final Directory directory;
    private final Authority authority;
    private final Notices notices;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Transcripts(
            StoredCheckpoints checkpoints,
            StoredTranscripts stored,
            TranscriptWriting writing,
            SigningKeys keys,
            Alarms alarms,
            Ledger ledger,
            Directory directory,
            Authority authority,
            Notices notices,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.checkpoints = checkpoints;
        this.stored = stored;
        this.writing = writing;
        this.keys = keys;
        this.alarms = alarms;
        this.ledger = ledger;
        this.directory = directory;
        this.authority = authority;
        this.notices = notices;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What can be issued for that member; refused with the reason if nothing can. */
    @Transactional(readOnly = true)
    public TranscriptOffer offer(MemberId member) {
        requireReader(member);
        int number = requireCheckpoint(member);
        List<Leaf> leaves = writing.leaves(member, TranscriptScope.CAREER, number);
        int last = leaves.stream().mapToInt(Leaf::last).max().orElseThrow(TranscriptRefused::nothingCredited);
        return new TranscriptOffer(
                number,
                checkpoint(number).at(),
                ledger.countAfter(member, last, 0),
                leaves.stream()
                        .map(Leaf::year)
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    /** Signs a transcript as of the newest checkpoint. */
    public IssuedTranscript issue(MemberId member, TranscriptScope scope) {
        requireReader(member);
        int number = requireCheckpoint(member);
        if (writing.leaves(member, scope, number).isEmpty()) {
            throw TranscriptRefused.nothingCredited();
        }
        SigningKeys.Signer signer = keys.current();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String id = Ids.next();
        Transcript transcript = write(id, now, member, scope, signer);
        String text = transcript.text();
        var issued = new IssuedTranscript(id, scope, new SignedNote(text, List.of(signer.sign(text))).toString());
        if (new TranscriptCheck(keys.published(), List.of()).verify(issued.file()) instanceof Verdict.False) {
            throw TranscriptRefused.underInquiry();
        }
        stored.add(issued, member, number, now, signedIn.member());
        return issued;
    }

    private Transcript write(
            String id, Instant now, MemberId member, TranscriptScope scope, SigningKeys.Signer signer) {
        try {
            return writing.write(id, now, member, scope, signer.key());
        } catch (IllegalStateException | NoSuchElementException notAsTheCheckpointKnewIt) {
            throw TranscriptRefused.underInquiry();
        }
    }

    private int requireCheckpoint(MemberId member) {
        if (alarms.concern(member)) {
            throw TranscriptRefused.underInquiry();
        }
        int number = checkpoints.last();
        if (number == 0) {
            throw TranscriptRefused.noCheckpoint();
        }
        return number;
    }

    private Checkpoint checkpoint(int number) {
        return Checkpoint.read(checkpoints
                .note(number)
                .orElseThrow(TranscriptRefused::noCheckpoint)
                .text());
    }

    /** Those of a member, newest first, one page. */
    @Transactional(readOnly = true)
    public List<TranscriptLine> of(MemberId member, int offset, int limit) {
        requireReader(member);
        if (offset < 0 || limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " transcripts, not " + limit);
        }
        return stored.of(member, offset, limit);
    }

    /** It is no longer to be relied on; whoever asks by its number reads so. The holder and who issued it are told. */
    public void revoke(String id, String reason) {
        var row = stored.byId(id).orElseThrow(NotAllowedRefused::new);
        MemberId member = row.line().member();
        requireReader(member);
        String words = WordsRefused.require(reason);
        MemberId actor = signedIn.member();
        if (!stored.revoke(id, clock.instant(), actor, words)) {
            throw TranscriptRefused.revokedAlready();
        }
        Stream.of(member, row.issuedBy())
                .distinct()
                .filter(who -> !who.equals(actor))
                .forEach(who -> notices.send(
                        who,
                        "hours.notice.transcript-revoked",
                        List.of(row.line().scope().toString(), words),
                        who.equals(member) ? "transcripts" : "transcripts/" + member.value()));
    }

    /** For anybody, without signing in: whether it was issued here, and whether it still stands. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<TranscriptStatus> status(String id) {
        return id.length() > Ids.LENGTH
                ? Optional.empty()
                : stored.byId(id)
                        .map(row -> new TranscriptStatus(
                                row.line().id(),
                                row.line().checkpoint(),
                                row.line().issued(),
                                row.line().superseded(),
                                row.line().revoked()));
    }

    private void requireReader(MemberId member) {
        MemberId actor = signedIn.member();
        if (actor.equals(member)) {
            return;
        }
        var scope = authority.scopeOf(actor, READERS, directory.today(actor));
        if (directory
                .branchOn(member, directory.today(member))
                .filter(scope::contains)
                .isEmpty()) {
            throw new NotAllowedRefused();
        }
    }
}
