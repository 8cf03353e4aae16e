package org.xueshi.hours.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.policy.language.ActivityRule;
import org.xueshi.hours.policy.language.ActivityRule.Band;
import org.xueshi.hours.policy.language.ActivityRule.Bands;
import org.xueshi.hours.policy.language.ActivityRule.Days;
import org.xueshi.hours.policy.language.ActivityRule.Fixed;
import org.xueshi.hours.policy.language.ActivityRule.Minutes;
import org.xueshi.hours.policy.language.PresenceBand;
import org.xueshi.hours.policy.language.Rounding;

/**
 * What an activity is worth by its type (R1): time or days, a factor, the part that presence checks leave, one rounding at
 * the end, and then the most for one activity. Pure, and exact until it rounds.
 */
public final class Conversion {

    /** Factors have two decimals, presence is in percent: an amount is this many parts of a second. */
    private static final long PARTS = 100L * 100L;

    private Conversion() {}

    /** Class hours that go to one year. */
    public record Worth(int year, ClassHours hours) {}

    /**
     * By year, oldest first; one year unless the type is split at New Year.
     *
     * @throws IllegalArgumentException if the policy knows no such type
     */
    public static List<Worth> of(Policy policy, Activity activity) {
        ActivityRule rule = policy.activity(activity.type())
                .orElseThrow(() -> new IllegalArgumentException("no such type of activity: " + activity.type()));
        int credit = creditPercent(policy, activity);
        int last = activity.parts().getLast().day().getYear();
        var byYear = new TreeMap<Integer, Done>();
        for (Activity.Part part : activity.parts()) {
            int year = rule.splits() ? part.day().getYear() : last;
            byYear.merge(year, new Done(part.seconds(), part.halfDays(), part.halfDays() / 2), Done::plus);
        }
        int room = rule.atMost() == null ? Integer.MAX_VALUE : rule.atMost().hundredths();
        var worth = new ArrayList<Worth>();
        for (var year : byYear.entrySet()) {
            int hundredths = Math.min(room, hundredths(policy, rule, year.getValue(), credit));
            room -= hundredths;
            worth.add(new Worth(year.getKey(), new ClassHours(hundredths)));
        }
        return List.copyOf(worth);
    }

    private record Done(long seconds, int halfDays, int wholeDays) {
        Done plus(Done other) {
            return new Done(seconds + other.seconds, halfDays + other.halfDays, wholeDays + other.wholeDays);
        }
    }

    private static int hundredths(Policy policy, ActivityRule rule, Done done, int creditPercent) {
        Rounding rounding = rule.rounding() == null ? policy.rounding() : rule.rounding();
        long factor = factor(rule.multiplyBy()) * creditPercent;
        return switch (rule.by()) {
            case Minutes minutes -> {
                long hour = (minutes.perHour() == null ? policy.classHourMinutes() : minutes.perHour())
                        * (long) Policy.SECONDS_A_MINUTE;
                yield rounding.hundredths(Math.multiplyExact(done.seconds(), factor), hour * PARTS);
            }
            case Bands bands -> amount(rounding, reached(bands, done.seconds()), factor);
            case Days days -> {
                int halves = done.halfDays() - 2 * done.wholeDays();
                yield amount(
                        rounding,
                        done.wholeDays() * days.whole().hundredths()
                                + halves * days.half().hundredths(),
                        factor);
            }
            case Fixed fixed -> amount(rounding, fixed.hours().hundredths(), factor);
        };
    }

    private static int amount(Rounding rounding, int hundredths, long factor) {
        return rounding.hundredths(hundredths * factor, 100L * PARTS);
    }

    private static int reached(Bands bands, long seconds) {
        int hundredths = 0;
        for (Band band : bands.bands()) {
            if (band.reached(seconds)) {
                hundredths = band.hours().hundredths();
            }
        }
        return hundredths;
    }

    /** In hundredths. */
    private static long factor(@Nullable BigDecimal multiplyBy) {
        return multiplyBy == null
                ? 100
                : multiplyBy
                        .movePointRight(2)
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .longValueExact();
    }

    /** Everything where the policy has no bands, or nothing was asked. */
    private static int creditPercent(Policy policy, Activity activity) {
        if (policy.presence().isEmpty() || activity.presenceAsked() == 0) {
            return 100;
        }
        int percent = 0;
        for (PresenceBand band : policy.presence()) {
            if (100L * activity.presencePassed() >= (long) band.fromPercent() * activity.presenceAsked()) {
                percent = Math.max(percent, band.creditPercent());
            }
        }
        return percent;
    }
}
