package org.xueshi.library.ui;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.ui.Texts;
import org.xueshi.library.FileKind;
import org.xueshi.library.LibraryFile;

/** Files in words. */
final class FileWords {

    private static final double STEP = 1024;
    private static final List<String> UNITS = List.of("KB", "MB", "GB");

    private FileWords() {}

    static String kind(FileKind kind) {
        return Texts.t("library.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** In units of 1024, as settings and most people’s systems count them. */
    static String size(long bytes) {
        double value = Math.max(bytes, 100) / STEP;
        int unit = 0;
        while (value >= STEP && unit < UNITS.size() - 1) {
            value /= STEP;
            unit++;
        }
        NumberFormat figure = NumberFormat.getNumberInstance(Texts.locale());
        figure.setMaximumFractionDigits(value < 10 && unit > 0 ? 1 : 0);
        return Texts.t("library.size", figure.format(value), UNITS.get(unit));
    }

    /** Kind, size, and how long it is, in one line. */
    static String line(LibraryFile file) {
        List<String> parts = new ArrayList<>(List.of(kind(file.kind()), size(file.bytes())));
        Integer pages = file.pages();
        if (pages != null) {
            parts.add(Texts.t("library.count.pages", pages));
        }
        if (file.duration() != null) {
            parts.add(Texts.length(file.duration()));
        }
        return String.join(" · ", parts);
    }
}
