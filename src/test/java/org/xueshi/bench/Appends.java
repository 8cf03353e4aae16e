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

    /** Entries of one transaction. */
    static final int TOGETHER = 5_000;

    private final Ledger ledger;
    private final FreshTransactions transactions;
    private final HoursInstallation installation;
    private long ledgerNanos;
    private long plainNanos;
    private long entries;

    Appends(HoursInstallation installation) {
        this.installation = installation;
        ledger = installation.bean(Ledger.class);
        transactions = installation.bean(FreshTransactions.class);
    }

    /** Entries a second. */
    record Rates(double ledger, double plain) {}

    /** As the ledger's table is, empty. */
    static void twin(HoursInstallation installation, String name) {
        var jdbc = installation.jdbc();
        jdbc.execute("drop table if exists " + name);
        jdbc.execute("create table " + name + " as select * from ledger_entry where 1 = 0");
        jdbc.execute("alter table " + name + " modify column member_id varchar(36) not null");
        jdbc.execute("alter table " + name + " modify column seq integer not null");
        jdbc.execute("alter table " + name + " add primary key (member_id, seq)");
        jdbc.execute("create unique index " + name + "_source on " + name + " (member_id, source)");
        jdbc.execute("create index " + name + "_year on " + name + " (member_id, book_year, seq)");
    }

    /** From one entry's number up to another, so many in a transaction. */
    Rates run(ManyEntries many, long from, long to, int together, String twin) throws SQLException {
        try (Connection plain = installation.source().getConnection()) {
            plain.setAutoCommit(false);
            var inserts = new PlainInserts(plain, twin);
            for (long number = from; number < to; number += together) {
                List<Content> contents = many.between(number, Math.min(to, number + together));
                long began = System.nanoTime();
                List<Entry> appended = transactions.run(() -> ledger.append(contents));
                long between = System.nanoTime();
                inserts.add(appended);
                plain.commit();
                plainNanos += System.nanoTime() - between;
                ledgerNanos += between - began;
                entries += appended.size();
            }
            plain.setAutoCommit(true);
        }
        var rates = new Rates(1e9 * entries / ledgerNanos, 1e9 * entries / plainNanos);
        ledgerNanos = plainNanos = entries = 0;
        return rates;
    }
}
