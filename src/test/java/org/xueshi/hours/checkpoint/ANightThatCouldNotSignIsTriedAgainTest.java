package org.xueshi.hours.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Localised;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.Notices;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.testing.DatabaseTest;

/** L5: a night whose checkpoint could not be signed is tried again the same day, and those in charge hear of it once. */
@DatabaseTest
class ANightThatCouldNotSignIsTriedAgainTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final OrganisationId COUNTY = new OrganisationId("county");
    private static final MemberId ADMIN = new MemberId("admin");
    private static final String UNSIGNED = "hours.notice.ledger-unsigned";

    @MockitoBean
    Directory directory;

    @MockitoBean
    Authority authority;

    @MockitoBean
    Notices notices;

    @Autowired
    EveryNight everyNight;

    @Autowired
    Alarms alarms;

    @Autowired
    JdbcTemplate sql;

    @Value("${xueshi.data}")
    Path data;

    @BeforeEach
    void aFirstNight() throws IOException {
        Stream.of(
                        "ledger_entry",
                        "ledger_leaf",
                        "ledger_checkpoint",
                        "ledger_block",
                        "ledger_key",
                        "ledger_finding",
                        "ledger_verification",
                        "ledger_year",
                        "closed_assessment")
                .forEach(table -> sql.update("delete from " + table));
        for (String folder : List.of("checkpoints", "keys")) {
            empty(data.resolve(folder));
        }
        when(directory.root())
                .thenReturn(Optional.of(new Organisation(
                        COUNTY, null, OrganisationLevel.COUNTY, Localised.same("county"), ZONE, false)));
        when(directory.todayAt(COUNTY)).thenReturn(LocalDate.of(2026, 11, 28));
        when(authority.holdersOf(eq(COUNTY), any(), any())).thenReturn(List.of(ADMIN));
        look("2026-11-27T02:35");
        assertThat(rows("ledger_checkpoint")).isEqualTo(1);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void untilItIsSigned() throws IOException {
        Path key = data.resolve("keys/ledger-1.key");
        Path elsewhere = data.resolve("keys/elsewhere");
        Files.move(key, elsewhere);

        look("2026-11-28T02:35");
        assertThat(alarms.open())
                .extracting(Alarms.Open::finding)
                .containsExactly(new Finding(Reason.NOT_SIGNED, null, 2));
        assertThat(alarms.concern(ADMIN))
                .as("the checkpoint before is as true as it was")
                .isFalse();

        look("2026-11-28T02:45");
        assertThat(rows("ledger_verification")).as("not every ten minutes").isEqualTo(2);
        look("2026-11-28T03:45");
        assertThat(rows("ledger_verification")).isEqualTo(3);
        verify(notices, times(1)).send(ADMIN, UNSIGNED, List.of("2"), "ledger");

        Files.move(elsewhere, key);
        look("2026-11-28T04:55");
        assertThat(rows("ledger_checkpoint")).isEqualTo(2);
        look("2026-11-28T09:00");
        assertThat(rows("ledger_verification")).as("done for today").isEqualTo(4);
        verify(notices, times(1)).send(any(), any(), any(), any());
    }

    /** What concerns all forbids to sign, and is told once; when it has been put right, the next hour signs. */
    @Test
    void untilNothingForbidsIt() throws IOException {
        Path folder = data.resolve("checkpoints");
        Path elsewhere = data.resolve("checkpoints-elsewhere");
        Files.move(folder, elsewhere);

        look("2026-11-28T02:35");
        look("2026-11-28T02:45");
        look("2026-11-28T09:00");
        assertThat(rows("ledger_verification")).as("once an hour").isEqualTo(3);
        assertThat(rows("ledger_checkpoint")).isEqualTo(1);

        empty(folder);
        Files.delete(folder);
        Files.move(elsewhere, folder);
        look("2026-11-28T09:10");
        look("2026-11-28T10:10");
        assertThat(rows("ledger_verification")).isEqualTo(4);
        assertThat(rows("ledger_checkpoint"))
                .as("though nobody has closed the alarm")
                .isEqualTo(2);
        verify(notices, times(1)).send(any(), any(), any(), any());
    }

    /** A machine whose clock was ahead for a while has not gone through the nights to come. */
    @Test
    void whateverAClockThatWasAheadHasDated() {
        look("2027-03-01T02:35");
        assertThat(rows("ledger_checkpoint")).isEqualTo(2);

        look("2026-11-28T02:35");
        look("2026-11-28T09:00");

        assertThat(rows("ledger_checkpoint")).isEqualTo(3);
        assertThat(rows("ledger_verification")).isEqualTo(3);
    }

    /** Before anything was gone through: no folder for the draft. */
    @Test
    void alsoWhereItCouldNotBegin() throws IOException {
        Path folder = data.resolve("checkpoints");
        Path elsewhere = data.resolve("checkpoints-elsewhere");
        Files.move(folder, elsewhere);
        Files.createFile(folder);

        try {
            look("2026-11-28T02:35");
            look("2026-11-28T02:45");
            verify(notices, times(1)).send(ADMIN, UNSIGNED, List.of("2"), "ledger");
        } finally {
            Files.delete(folder);
            Files.move(elsewhere, folder);
        }
        look("2026-11-28T02:55");
        assertThat(rows("ledger_checkpoint")).as("not every ten minutes").isEqualTo(1);
        look("2026-11-28T03:35");
        assertThat(rows("ledger_checkpoint")).isEqualTo(2);
    }

    /** Nobody knows what a verification would have found that did not come to its end: nothing is issued meanwhile. */
    @Test
    void alsoWhereItCouldNotBeGoneThrough() {
        sql.execute("alter table closed_assessment rename to gone");
        try {
            look("2026-11-28T02:35");
            look("2026-11-28T02:45");
            verify(notices, times(1)).send(ADMIN, UNSIGNED, List.of("2"), "ledger");
        } finally {
            sql.execute("alter table gone rename to closed_assessment");
        }
        assertThat(alarms.open())
                .extracting(Alarms.Open::finding)
                .containsExactly(new Finding(Reason.NOT_VERIFIED, null, 2));
        assertThat(alarms.concern(ADMIN)).isTrue();
        look("2026-11-28T03:35");
        assertThat(rows("ledger_checkpoint")).isEqualTo(2);
    }

    private void look(String at) {
        ApplicationClock.at(LocalDateTime.parse(at).atZone(ZONE).toInstant(), everyNight::ifDue);
    }

    private int rows(String table) {
        Integer count = sql.queryForObject("select count(*) from " + table, Integer.class);
        return count == null ? 0 : count;
    }
}
