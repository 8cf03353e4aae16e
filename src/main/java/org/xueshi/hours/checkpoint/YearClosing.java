package org.xueshi.hours.checkpoint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.xueshi.hours.ledger.BookYears;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.people.MemberId;

/**
 * Closing a year (L7): from then on it takes no entry, and what still belongs to it is booked in the next one and says so.
 * For administrators of the root; auditors see what is closed.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class YearClosing {

    private final BookYears years;
    private final NightWatch night;
    private final Keepers keepers;
    private final StoredCheckpoints checkpoints;
    private final Alarms alarms;
    private final FreshTransactions transactions;
    private final JdbcTemplate jdbc;

    YearClosing(
            BookYears years,
            NightWatch night,
            Keepers keepers,
            StoredCheckpoints checkpoints,
            Alarms alarms,
            FreshTransactions transactions,
            JdbcTemplate jdbc) {
        this.years = years;
        this.night = night;
        this.keepers = keepers;
        this.checkpoints = checkpoints;
        this.alarms = alarms;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /**
     * A year with entries.
     *
     * @param closed takes no entry any more
     * @param checkpoint the one that closed it; 0 before there is one
     * @param openClaims claims of that year that nobody has decided on yet
     * @param mayClose over everywhere, not closed, and so is every year before it
     */
    public record BookYear(int year, boolean closed, int checkpoint, int openClaims, boolean mayClose) {}

    /** The years that the ledger has entries of, the newest first. */
    public List<BookYear> years() {
        keepers.requireReader();
        var closes = checkpoints.closes();
        Set<Integer> closed = new TreeSet<>(closes.keySet());
        closed.addAll(years.closed());
        List<Integer> known =
                jdbc.queryForList("select distinct book_year from ledger_leaf order by book_year", Integer.class);
        Optional<Integer> next =
                known.stream().filter(year -> !closed.contains(year)).findFirst();
        return known.reversed().stream()
                .map(year -> new BookYear(
                        year,
                        closed.contains(year),
                        closes.getOrDefault(year, 0),
                        openClaims(year),
                        next.filter(year::equals).isPresent() && years.isOver(year)))
                .toList();
    }

    private int openClaims(int year) {
        Integer open = jdbc.queryForObject(
                "select count(*) from claim where activity_year = ? and state in ('PENDING', 'RETURNED')",
                Integer.class,
                year);
        return open == null ? 0 : open;
    }

    /**
     * Closes the year and signs the checkpoint that says so. Refused while it is not over everywhere on earth, while an
     * earlier one is open, and while an alarm is. Before it closes, the ledger is gone through: where its past is not as it
     * was written, the year stays open.
     */
    public LedgerCare.Outcome close(int year) {
        MemberId actor = keepers.requireKeeper();
        if (years().stream().noneMatch(known -> known.year() == year && known.mayClose())) {
            throw new YearStaysOpenRefused(year);
        }
        if (!alarms.open().isEmpty()) {
            throw new YearStaysOpenRefused();
        }
        Optional<NightWatch.Night> before = night.run();
        if (before.filter(NightWatch.Night::isAsWritten).isEmpty()) {
            return outcome(before);
        }
        transactions.run(() -> years.close(year, actor));
        return outcome(night.assessAndClose(year));
    }

    private static LedgerCare.Outcome outcome(Optional<NightWatch.Night> night) {
        return night.map(LedgerCare::outcome).orElseGet(LedgerCare.Busy::new);
    }
}
