package org.xueshi.hours;

import java.time.LocalDate;

/** What a member's claims for one day add up to. */
record DayRow(LocalDate day, Long hundredths) {}
