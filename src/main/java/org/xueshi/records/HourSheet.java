package org.xueshi.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.common.RoomTexts;
import org.xueshi.hours.EntryLine;

/**
 * Entries as a sheet that any spreadsheet opens: comma separated, UTF-8 with a byte order mark, so that Chinese is read as
 * such, and lines as RFC 4180 ends them. Amounts are class hours with two decimals; the sheet adds up to the year's total.
 */
final class HourSheet {

    /** The order of the columns; the headings are {@code records.sheet.column.*}. */
    enum Column {
        NUMBER,
        DAY,
        TITLE,
        CATEGORY,
        ORGANISER,
        STRENGTH,
        HOURS,
        COUNTS,
        KIND,
        AMENDS,
        REASON,
        LATE,
        DECIDED,
        POSTED
    }

    private static final String BEGIN_A_FORMULA = "=+-@＝＋－＠";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final RoomTexts texts;
    private final Locale reader;
    private final ZoneId zone;

    /** @param zone in which moments are written */
    HourSheet(RoomTexts texts, Locale reader, ZoneId zone) {
        this.texts = texts;
        this.reader = reader;
        this.zone = zone;
    }

    String of(List<EntryLine> lines) {
        var sheet = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(sheet, FORMAT)) {
            printer.printRecord(Stream.of(Column.values())
                    .map(column -> t("records.sheet.column." + lower(column)))
                    .toList());
            for (EntryLine line : lines) {
                printer.printRecord(row(line));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sheet.toString();
    }

    private List<Object> row(EntryLine line) {
        var cause = line.cause();
        return List.of(
                line.sequence(),
                line.day().toString(),
                text(line.title()),
                t("category." + line.category().key()),
                text(line.organiser()),
                t("hours.strength." + lower(line.strength())),
                BigDecimal.valueOf(line.amount().hundredths(), 2),
                yesNo(line.countsTowardFloor()),
                t("records.sheet.kind." + lower(line.kind())),
                cause == null ? "" : cause.of(),
                cause == null ? "" : safe(cause.reason()),
                yesNo(line.late()),
                line.decidedBy() == null ? t("records.sheet.by-rule") : text(line.decidedBy()),
                MOMENT.format(line.postedAt().atZone(zone)));
    }

    private String text(@Nullable Localised text) {
        return text == null ? "" : safe(text.in(reader));
    }

    private String yesNo(boolean answer) {
        return t(answer ? "records.sheet.yes" : "records.sheet.no");
    }

    private String t(String key) {
        return texts.getTranslation(key, reader);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What somebody typed, so that no spreadsheet takes it for a formula: a cell that begins like one, also after blanks or
     * in full width, is preceded by an apostrophe, as spreadsheets themselves mark text.
     */
    static String safe(String typed) {
        int first = typed.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .findFirst()
                .orElse(' ');
        boolean control = !typed.isEmpty() && Character.isISOControl(typed.charAt(0));
        return control || BEGIN_A_FORMULA.indexOf(first) >= 0 ? "'" + typed : typed;
    }
}
