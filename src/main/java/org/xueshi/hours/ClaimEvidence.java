package org.xueshi.hours;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.xueshi.hours.proof.Sha256;

/** What claims rest on, as digests computed anew from the texts that are stored. Trusted callers only. */
@Component
public class ClaimEvidence {

    private final JdbcTemplate jdbc;

    ClaimEvidence(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By the claim's id, for all claims of the members after one up to another; texts are read one by one. */
    public Map<String, Sha256> digests(String afterMember, String upToMember) {
        Map<String, Sha256> digests = new HashMap<>();
        jdbc.query(
                "select id, evidence from claim where member_id > ? and member_id <= ?",
                row -> {
                    digests.put(row.getString(1), Sha256.of(row.getString(2)));
                },
                afterMember,
                upToMember);
        return digests;
    }
}
