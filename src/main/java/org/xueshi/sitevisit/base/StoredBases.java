package org.xueshi.sitevisit.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.people.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

/** The table of bases. */
@Repository
class StoredBases {

    private final JdbcClient client;
    private final JsonMapper json;

    StoredBases(JdbcTemplate jdbc, JsonMapper json) {
        this.client = JdbcClient.create(jdbc);
        this.json = json;
    }

    /** What lies in the column of details. */
    private record Details(
            BaseTexts texts,
            int capacity,
            @Nullable Double latitude,
            @Nullable Double longitude,
            List<BasePicture> pictures) {}

    Optional<Base> find(BaseId id) {
        return client.sql("select * from site_base where id = ?")
                .param(id.value())
                .query((row, number) -> base(row))
                .optional();
    }

    /** A page of those of the theme, or of all, by name. */
    List<Base> page(@Nullable Theme theme, int page, int size) {
        return client.sql("select * from site_base where themes like ? order by name_en, id limit ? offset ?")
                .param(theme == null ? "%" : "%," + theme.key() + ",%")
                .param(size)
                .param(page * size)
                .query((row, number) -> base(row))
                .list();
    }

    Optional<String> folderHash(BaseId id) {
        return client.sql("select folder_hash from site_base where id = ? and folder_hash is not null")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** Keeps it; false if somebody was faster. */
    boolean save(Base base, @Nullable String folderHash) {
        return base.revision() == 0 ? add(base, folderHash) : change(base, folderHash);
    }

    private boolean add(Base base, @Nullable String folderHash) {
        return client.sql("""
                        insert into site_base (organisation_id, name_zh, name_en, themes, details, folder_hash,
                            lock_version, id)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                        .params(values(base, folderHash, 1))
                        .param(base.id().value())
                        .update()
                > 0;
    }

    private boolean change(Base base, @Nullable String folderHash) {
        return client.sql("""
                        update site_base set organisation_id = ?, name_zh = ?, name_en = ?, themes = ?, details = ?,
                            folder_hash = ?, lock_version = ?
                        where id = ? and lock_version = ?
                        """)
                        .params(values(base, folderHash, base.revision() + 1))
                        .param(base.id().value())
                        .param(base.revision())
                        .update()
                > 0;
    }

    private List<@Nullable Object> values(Base base, @Nullable String folderHash, int revision) {
        String themes = base.sortedThemes().stream().map(Theme::key).collect(Collectors.joining(",", ",", ","));
        GatheringPlace place = base.place();
        var details = new Details(
                base.texts(),
                base.capacity(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                base.pictures());
        return Arrays.<@Nullable Object>asList(
                base.keeper() == null ? null : base.keeper().value(),
                base.texts().name().zh(),
                base.texts().name().en(),
                themes,
                json.writeValueAsString(details),
                folderHash,
                revision);
    }

    /** Names of bases that show a file of that hash. */
    List<Base> showing(String sha256, int limit) {
        return client.sql("select * from site_base where details like ? limit ?")
                .param("%\"" + sha256 + "\"%")
                .param(limit)
                .query((row, number) -> base(row))
                .list();
    }

    private Base base(ResultSet row) throws SQLException {
        Details details = json.readValue(row.getString("details"), Details.class);
        String keeper = row.getString("organisation_id");
        return new Base(
                new BaseId(row.getString("id")),
                keeper == null ? null : new OrganisationId(keeper),
                details.texts(),
                Arrays.stream(row.getString("themes").split(",", -1))
                        .flatMap(key -> Theme.of(key).stream())
                        .collect(Collectors.toSet()),
                details.capacity(),
                details.latitude() == null || details.longitude() == null
                        ? null
                        : new GatheringPlace(details.latitude(), details.longitude(), 0),
                details.pictures(),
                row.getInt("lock_version"));
    }
}
