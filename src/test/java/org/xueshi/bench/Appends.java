package org.xueshi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.ledger.PlainInserts;

/** Appends by the ledger, and by turns plain JDBC into a table like its own: what disturbs one disturbs the other. */
final class Appends {

    private static final String TWIN = "bench_entry";

    private final Installation installation;
    private final Ledger ledger;
    private final FreshTransactions transactions;

    Appends(Installation installation) {
        this.installation = installation;
        ledger = installation.bean(Ledger.class);
        transactions = installation.bean(FreshTransactions.class);
    }

    /** Entries a second. */
    record Rates(double ledger, double plain) {

        double share() {
            return ledger / plain;
        }
    }

    /** Makes the table for plain JDBC: the ledger's columns, keys and indexes, and no rows. */
    void twin() {
        var jdbc = installation.jdbc();
        jdbc.execute("create table " + TWIN + " as select * from ledger_entry where 1 = 0");
        jdbc.execute("alter table " + TWIN + " modify column member_id varchar(36) not null");
        jdbc.execute("alter table " + TWIN + " modify column seq integer not null");
        jdbc.execute("alter table " + TWIN + " add primary key (member_id, seq)");
        jdbc.execute("create unique index bench_source on " + TWIN + " (member_id, source)");
        jdbc.execute("create index bench_year on " + TWIN + " (member_id, book_year, seq)");
    }

    /** The table is needed no more. */
    void dropTwin() {
        installation.jdbc().execute("drop table " + TWIN);
    }

    /** From one entry's number up to another, so many in a transaction, the same rows into both tables. */
    Rates byTurns(ManyEntries many, long from, long to, int together) throws SQLException {
        long ledgerNanos = 0;
        long plainNanos = 0;
        try (Connection plain = installation.source().getConnection()) {
            plain.setAutoCommit(false);
            var inserts = new PlainInserts(plain, TWIN);
            for (long number = from; number < to; number += together) {
                List<Content> contents = many.between(number, Math.min(to, number + together));
                long began = System.nanoTime();
                List<Entry> appended = transactions.run(() -> ledger.append(contents));
                long between = System.nanoTime();
                inserts.add(appended);
                plain.commit();
                ledgerNanos += between - began;
                plainNanos += System.nanoTime() - between;
            }
            plain.setAutoCommit(true);
        }
        double billions = 1e9 * (to - from);
        return new Rates(billions / ledgerNanos, billions / plainNanos);
    }

    /** By the ledger alone; entries a second. */
    double alone(ManyEntries many, long from, long to, int together) {
        long nanos = 0;
        for (long number = from; number < to; number += together) {
            List<Content> contents = many.between(number, Math.min(to, number + together));
            long began = System.nanoTime();
            transactions.run(() -> ledger.append(contents));
            nanos += System.nanoTime() - began;
        }
        return 1e9 * (to - from) / nanos;
    }
}
