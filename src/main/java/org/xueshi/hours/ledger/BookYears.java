package org.xueshi.hours.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.people.MemberId;

/**
 * Which years are closed, and in which year something is booked (L7).
 *
 * <p>Whoever books in a past year writes its row in the same transaction, and whoever closes it writes the same rows: the
 * two collide, on one server or in a cluster, and one of them looks again. So nothing slips into a year that is closing.
 * The running year is never touched, because it can't be closed yet. Trusted callers only.
 */
@Component
public class BookYears {

    /** Rows a year, so that leaders who approve in January seldom wait for each other. */
    private static final int STRIPES = 16;

    /** Where a year ends last of all places on earth. */
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    private final JdbcTemplate jdbc;
    private final ApplicationClock clock;

    BookYears(JdbcTemplate jdbc, ApplicationClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Over everywhere, so that it may be closed. */
    public boolean isOver(int year) {
        return year < LocalDate.ofInstant(clock.instant(), LAST_ZONE).getYear();
    }

    /** The first year from this one on that is not closed, in the caller's transaction and held open until its end. */
    int open(int year, MemberId member) {
        int open = year;
        while (isOver(open) && !hold(open, Math.floorMod(member.value().hashCode(), STRIPES))) {
            open++;
        }
        return open;
    }

    private boolean hold(int year, int stripe) {
        int held = jdbc.update(
                "update ledger_year set version = version + 1 where book_year = ? and stripe = ? and closed_at_ms is null",
                year,
                stripe);
        if (held == 0 && known(year) == 0) {
            found(year);
            return hold(year, stripe);
        }
        return held == 1;
    }

    private int known(int year) {
        Integer rows = jdbc.queryForObject("select count(*) from ledger_year where book_year = ?", Integer.class, year);
        return rows == null ? 0 : rows;
    }

    private void found(int year) {
        for (int stripe = 0; stripe < STRIPES; stripe++) {
            jdbc.update("insert into ledger_year (book_year, stripe, version) values (?, ?, 0)", year, stripe);
        }
    }

    /** Closes in the caller's transaction, see {@link FreshTransactions}; false if somebody has already. */
    public boolean close(int year, MemberId by) {
        if (!isOver(year)) {
            throw new IllegalArgumentException("not over everywhere: " + year);
        }
        if (known(year) == 0) {
            found(year);
        }
        return jdbc.update(
                        "update ledger_year set closed_at_ms = ?, closed_by = ?, version = version + 1"
                                + " where book_year = ? and closed_at_ms is null",
                        clock.millis(),
                        by.value(),
                        year)
                == STRIPES;
    }

    /** Those that take no entry of anybody, newest first. */
    public List<Integer> closed() {
        return jdbc.queryForList(
                "select book_year from ledger_year where closed_at_ms is not null"
                        + " group by book_year having count(*) = ? order by book_year desc",
                Integer.class,
                STRIPES);
    }
}
