package org.xueshi.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.RoomTexts;
import org.xueshi.hours.EntryLine;
import org.xueshi.hours.Strength;
import org.xueshi.hours.ledger.Cause;
import org.xueshi.hours.ledger.Kind;

/** What somebody typed stays text in a spreadsheet, and what is an amount stays an amount. */
class NoSheetHoldsAFormulaTest {

    private static EntryLine entry(String typed, Kind kind, int hundredths) {
        return new EntryLine(
                7,
                new ClassHours(hundredths),
                Category.CENTRALIZED,
                true,
                Strength.DECLARED,
                Localised.same(typed),
                Localised.same(typed),
                LocalDate.of(2026, 3, 1),
                Instant.parse("2026-03-02T08:00:00Z"),
                Localised.same(typed),
                null,
                kind == Kind.POSTING ? null : new Cause(6, typed),
                kind,
                false);
    }

    private static List<String> row(EntryLine line, Locale reader) throws IOException {
        String csv = new HourSheet(new RoomTexts(), reader, ZoneOffset.ofHours(8)).of(List.of(line));
        assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
        var records = CSVParser.parse(csv.substring(1), CSVFormat.RFC4180).getRecords();
        assertThat(records)
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.size()).isEqualTo(HourSheet.Column.values().length));
        return records.getLast().toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://example.org\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "  =1+1",
                "\t=1+1",
                "\r=1+1",
                "\u00a0=1",
                "＝1+1",
                "－1",
                "＋1",
                "＠x"
            })
    void whatBeginsLikeOneIsMarkedAsText(String typed) throws IOException {
        assertThat(row(entry(typed, Kind.CORRECTION, 100), Locale.ENGLISH))
                .noneMatch(cell -> cell.strip().matches("(?s)\\h*[=+@＝＋－＠-].*"))
                .filteredOn(cell -> cell.equals("'" + typed))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Flood safety = 1", "防汛；安全, \"部分\"", "x;=1+1", "two\nlines"})
    void anythingElseStaysAsItWasTypedAndInItsCell(String typed) throws IOException {
        assertThat(row(entry(typed, Kind.CORRECTION, 100), Locale.SIMPLIFIED_CHINESE))
                .filteredOn(cell -> cell.equals(typed))
                .hasSize(4);
    }

    @Test
    void amountsStayNumbersAlsoBelowZero() {
        String csv = new HourSheet(new RoomTexts(), Locale.ENGLISH, ZoneOffset.UTC)
                .of(List.of(entry("x", Kind.REVERSAL, -150)));

        assertThat(csv).contains(",-1.50,").contains("\r\n7,\"2026-03-01\"");
    }

    @Test
    void headingsAreInTheReadersLanguageAndMomentsInTheirZone() {
        var posting = entry("x", Kind.POSTING, 100);
        assertThat(new HourSheet(new RoomTexts(), Locale.SIMPLIFIED_CHINESE, ZoneOffset.ofHours(8))
                        .of(List.of(posting)))
                .contains("\"学时\"", "\"2026-03-02 16:00\"", "\"入账\"")
                .doesNotContain("records.sheet", "hours.strength");
        assertThat(new HourSheet(new RoomTexts(), Locale.ENGLISH, ZoneOffset.UTC).of(List.of(posting)))
                .contains("\"Class hours\"", "\"2026-03-02 08:00\"", "\"credit\"")
                .doesNotContain("records.sheet", "hours.strength");
    }
}
