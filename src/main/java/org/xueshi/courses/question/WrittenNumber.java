package org.xueshi.courses.question;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;

/** A number as people write it: 1300.5, 1,300.5, １３００．５, −3, with its unit or without. */
public final class WrittenNumber {

    /** Fifteen digits a side: more is no measure of anything, and calculating with it stays cheap. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{0,15})?");

    private WrittenNumber() {}

    /** The number; empty if it isn't one, also where a comma could mean two things, as in 1,5. */
    public static Optional<BigDecimal> read(String written, @Nullable Localised unit) {
        String plain = plain(written);
        if (unit != null) {
            plain = without(plain(unit.en()), without(plain(unit.zh()), plain));
        }
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(",", ""))) : Optional.empty();
    }

    private static String without(String unit, String written) {
        return written.endsWith(unit) ? written.substring(0, written.length() - unit.length()) : written;
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .replace('−', '-')
                .toLowerCase(Locale.ROOT);
    }
}
