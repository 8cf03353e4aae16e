package org.xueshi.hours.policy;

import java.time.LocalDate;
import org.xueshi.hours.policy.language.Season;
import org.xueshi.hours.policy.language.Window;

/** Windows that follow each other, numbered. */
sealed interface Series {

    Frame at(int number);

    /** The number of the window that the day lies in, or of the last one begun. */
    int numberOn(LocalDate day);

    /** The number of the first window that there is. */
    default int least() {
        return Integer.MIN_VALUE;
    }

    record OfCalendar(Window.Calendar window) implements Series {
        @Override
        public Frame at(int number) {
            int year = window.firstYear() + number * window.years();
            return new Frame(LocalDate.of(year, 1, 1), LocalDate.of(year + window.years() - 1, 12, 31));
        }

        @Override
        public int numberOn(LocalDate day) {
            return Math.floorDiv(day.getYear() - window.firstYear(), window.years());
        }
    }

    /** Always reckoned from the first day, so that 29 February comes back in the next leap year. */
    record OfAnniversaries(int years, LocalDate first) implements Series {
        @Override
        public Frame at(int number) {
            return new Frame(
                    first.plusYears((long) number * years),
                    first.plusYears((number + 1L) * years).minusDays(1));
        }

        @Override
        public int numberOn(LocalDate day) {
            int number = Math.floorDiv(day.getYear() - first.getYear(), years) + 1;
            while (at(number).from().isAfter(day)) {
                number--;
            }
            return number;
        }

        @Override
        public int least() {
            return 0;
        }
    }

    /** Numbered by the year in which the season begins. */
    record OfSeason(Season season) implements Series {
        @Override
        public Frame at(int number) {
            return new Frame(season.begins(number), season.ends(number));
        }

        @Override
        public int numberOn(LocalDate day) {
            return season.begins(day.getYear()).isAfter(day) ? day.getYear() - 1 : day.getYear();
        }
    }

    /** One window and no other. */
    record Single(Frame frame) implements Series {
        @Override
        public Frame at(int number) {
            return frame;
        }

        @Override
        public int numberOn(LocalDate day) {
            return 0;
        }
    }
}
