package org.xueshi.hours.unusual;

import java.util.List;
import java.util.Optional;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.unusual.Unusual.Jump;

/** A week with far more hours than the same member's weeks before. Who has no weeks before is compared with nobody. */
public final class SuddenJump {

    /** Two months: long enough for habits, short enough to follow the seasons. */
    public static final int WEEKS = 8;

    /** Three times the usual; twice happens to whoever skipped a week. */
    static final int TIMES = 3;

    /** Half a working day: below it a jump is one long evening. */
    static final ClassHours LEAST = ClassHours.of(4);

    private SuddenJump() {}

    /**
     * @param week hours of the seven days that end with the claim's, this claim among them
     * @param before hours of the {@link #WEEKS} weeks before
     */
    public static Optional<Unusual> in(ClassHours week, List<ClassHours> before) {
        long sum = before.stream().mapToLong(ClassHours::hundredths).sum();
        boolean jumps = sum > 0 && week.compareTo(LEAST) >= 0 && (long) week.hundredths() * before.size() > TIMES * sum;
        return jumps ? Optional.of(new Jump(week.hundredths(), (int) (sum / before.size()))) : Optional.empty();
    }
}
