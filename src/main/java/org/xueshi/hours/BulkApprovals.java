package org.xueshi.hours;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.xueshi.common.Refused;

/** Deciding on many claims at once: each in a transaction of its own, and never on one that is unusual. */
@Service
@PreAuthorize("isAuthenticated()")
public class BulkApprovals {

    /** As many as a leader can look over before pressing once: two pages of the list. */
    public static final int MOST = 50;

    private static final Logger LOG = LoggerFactory.getLogger(BulkApprovals.class);

    private final Approvals approvals;

    BulkApprovals(Approvals approvals) {
        this.approvals = approvals;
    }

    /**
     * What became of one of them.
     *
     * @param refusal why it was not posted now; null if it was
     */
    public record Outcome(ClaimId claim, @Nullable Refused refusal) {}

    /** One outcome for each, in the same order; what is refused to one says nothing of the others. At most {@link #MOST}. */
    public List<Outcome> approve(List<SeenClaim> chosen) {
        if (chosen.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " at once, not " + chosen.size());
        }
        var outcomes = new ArrayList<Outcome>();
        for (SeenClaim seen : chosen) {
            outcomes.add(new Outcome(seen.claim(), refusal(seen)));
        }
        return outcomes;
    }

    private @Nullable Refused refusal(SeenClaim seen) {
        try {
            approvals.approveOrdinary(seen);
            return null;
        } catch (Refused refused) {
            return refused;
        } catch (DataAccessException | TransactionException trouble) {
            LOG.warn("a claim among several could not be posted", trouble);
            return new NotSavedRefused();
        }
    }
}
