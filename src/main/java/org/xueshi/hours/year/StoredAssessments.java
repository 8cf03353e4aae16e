package org.xueshi.hours.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.xueshi.hours.policy.DeclaredFact;
import org.xueshi.hours.policy.Subject;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.MemberFacts;
import org.xueshi.people.MemberId;
import tools.jackson.databind.json.JsonMapper;

/** The rows of closed assessments. Adds and reads; there is no statement that changes or deletes one (L7). */
@Component
class StoredAssessments {

    private static final String SELECT =
            "select member_id, facts, declared, chain_length, digest from closed_assessment ";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate jdbc;

    StoredAssessments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was known of a member when a year was closed, as written.
     *
     * @param member as it stands in the row; whoever writes there by hand may use what can be no member's id
     * @param declared null if no facts from outside were known
     * @param chainLength the last entry that was looked at, 0 if there was none
     * @param digest of the assessment's canonical bytes
     */
    record Kept(String member, String facts, @Nullable String declared, int chainLength, Sha256 digest) {

        static Kept of(Subject subject, int chainLength, Sha256 digest) {
            return new Kept(
                    subject.facts().member().value(),
                    JSON.writeValueAsString(subject.facts()),
                    subject.declared().isEmpty() ? null : JSON.writeValueAsString(subject.declared()),
                    chainLength,
                    digest);
        }

        private static Kept read(ResultSet row, int number) throws SQLException {
            return new Kept(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4),
                    Sha256.orNone(row.getBytes(5)));
        }

        /** Of all that stands in the row, to the letter. */
        private Sha256 whole(int year) {
            return Sha256.of(String.join(
                    "\n",
                    member,
                    Integer.toString(year),
                    Integer.toString(chainLength),
                    digest.base64(),
                    Integer.toString(facts.length()),
                    facts + (declared == null ? "" : "\n" + declared)));
        }

        /** @throws tools.jackson.core.JacksonException if what was written can't be read any more */
        Subject subject() {
            return new Subject(
                    JSON.readValue(facts, MemberFacts.class),
                    declared == null ? List.of() : List.of(JSON.readValue(declared, DeclaredFact[].class)));
        }
    }

    /** In the caller's transaction. */
    int add(int year, List<Kept> some) {
        return jdbc.batchUpdate(
                        "insert into closed_assessment (member_id, book_year, facts, declared, chain_length, digest)"
                                + " values (?,?,?,?,?,?)",
                        some.stream()
                                .map(kept -> new @Nullable Object[] {
                                    kept.member(),
                                    year,
                                    kept.facts(),
                                    kept.declared(),
                                    kept.chainLength(),
                                    kept.digest().bytes()
                                })
                                .toList())
                .length;
    }

    /**
     * Who has a row for the year, among the members from one up to another. A span, because a list would be held against every
     * row of the year.
     */
    Set<String> present(MemberId first, MemberId last, int year) {
        return Set.copyOf(jdbc.queryForList(
                "select member_id from closed_assessment where book_year = ? and member_id between ? and ?",
                String.class,
                year,
                first.value(),
                last.value()));
    }

    Optional<Kept> of(MemberId member, int year) {
        return jdbc.query(SELECT + "where member_id = ? and book_year = ?", Kept::read, member.value(), year).stream()
                .findFirst();
    }

    /** Of the members after that one, in the order of their ids. */
    List<Kept> after(String member, int year, int limit) {
        return jdbc.query(
                SELECT + "where book_year = ? and member_id > ? order by member_id limit ?",
                Kept::read,
                year,
                member,
                limit);
    }

    /** A year of a member, with the digest of all that was kept of it. */
    record KeptYear(String member, int year, Sha256 whole) {}

    /** Of all years, what follows after that year of that member, by member and year. */
    List<KeptYear> wholeAfter(String member, int year, int limit) {
        return jdbc.query(
                "select member_id, facts, declared, chain_length, digest, book_year from closed_assessment"
                        + " where member_id >= ? and (member_id > ? or book_year > ?)"
                        + " order by member_id, book_year limit ?",
                (row, number) -> {
                    Kept kept = Kept.read(row, number);
                    return new KeptYear(kept.member(), row.getInt(6), kept.whole(row.getInt(6)));
                },
                member,
                member,
                year,
                limit);
    }

    /** The years that have rows, the earliest first. */
    List<Integer> years() {
        return jdbc.queryForList("select distinct book_year from closed_assessment order by book_year", Integer.class);
    }
}
