package org.xueshi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The people whose hours {@link ManyEntries} are: one organisation with branches of 25, each with a secretary. */
final class ManyMembers {

    private static final int TOGETHER = 1_000;
    private static final int IN_A_BRANCH = 25;
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 3, 1);

    private final JdbcTemplate jdbc;

    ManyMembers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** That many of them, with the numbers from 0 on. */
    void write(int members) {
        String root = ManyEntries.id(-1);
        jdbc.update(
                "insert into people_organisation (id, tier, name_zh, name_en, zone_id, sample, root_key)"
                        + " values (?, 'COUNTY', '县', 'County', 'Asia/Shanghai', false, 'root')",
                root);
        jdbc.update("insert into people_lineage (organisation_id, ancestor_id, distance) values (?, ?, 0)", root, root);
        List<Object[]> lineage = new ArrayList<>();
        List<Object[]> stays = new ArrayList<>();
        List<Object[]> appointments = new ArrayList<>();
        for (int member = 0; member < members; member++) {
            String id = ManyEntries.id(member);
            String branch = ManyEntries.id(-2 - member / IN_A_BRANCH);
            boolean secretary = member % IN_A_BRANCH == 0;
            if (secretary) {
                lineage.add(new Object[] {branch, branch, 0});
                lineage.add(new Object[] {branch, root, 1});
                appointments.add(new Object[] {id, "s" + member, branch, "SECRETARY", LONG_AGO.plusDays(member % 900)});
            }
            stays.add(new Object[] {id, LONG_AGO, branch});
            appointments.add(new Object[] {id, "m" + member, branch, "MEMBER", LONG_AGO});
        }
        add("people_lineage (organisation_id, ancestor_id, distance)", lineage);
        add("people_branch_stay (member_id, first_day, branch_id)", stays);
        add("people_appointment (member_id, id, organisation_id, role_name, first_day)", appointments);
    }

    private void add(String into, List<Object[]> rows) {
        String insert = "insert into " + into + " values (?" + ",?".repeat(rows.getFirst().length - 1) + ")";
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            jdbc.batchUpdate(insert, rows.subList(from, Math.min(rows.size(), from + TOGETHER)));
        }
    }
}
