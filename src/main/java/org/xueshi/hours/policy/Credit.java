package org.xueshi.hours.policy;

import java.time.LocalDate;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.ledger.Entry;

/** What rules look at in an entry; a reversal's amount is negative. */
public record Credit(int sequence, ClassHours amount, Category category, LocalDate day) {

    public static Credit of(Entry entry) {
        var content = entry.content();
        return new Credit(entry.sequence(), content.amount(), content.category(), content.day());
    }
}
