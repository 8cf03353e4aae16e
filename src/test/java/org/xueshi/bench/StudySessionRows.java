package org.xueshi.bench;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes many members' study sessions of one that the application itself has opened, as if each had signed in. */
final class StudySessionRows {

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Connection database;

    StudySessionRows(Connection database) {
        this.database = database;
    }

    /** Copies of the session with this token, of so many members who have not studied before. */
    List<Player> copies(String token, int count) throws SQLException {
        try (var select = database.prepareStatement("select * from study_session where token_hash = ?")) {
            select.setString(1, StudyTables.hash(token));
            try (var row = select.executeQuery()) {
                row.next();
                return copies(row, count);
            }
        }
    }

    private List<Player> copies(ResultSet row, int count) throws SQLException {
        JsonNode part = JsonMapper.shared()
                .readTree(row.getString("rules"))
                .path("parts")
                .path(0);
        List<Player> players = new ArrayList<>();
        database.setAutoCommit(false);
        try (var insert = insert(row)) {
            for (int i = 0; i < count; i++) {
                byte[] secret = new byte[TOKEN_BYTES];
                RANDOM.nextBytes(secret);
                String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
                fill(insert, row, token);
                insert.addBatch();
                players.add(new Player(
                        token,
                        part.path("id").asString(),
                        part.path("lengthMillis").asLong()));
            }
            insert.executeBatch();
        }
        database.commit();
        database.setAutoCommit(true);
        return players;
    }

    private PreparedStatement insert(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            names.add(row.getMetaData().getColumnName(i));
        }
        return database.prepareStatement("insert into study_session (" + String.join(", ", names) + ") values (?"
                + ", ?".repeat(columns - 1) + ")");
    }

    /** As just opened, and heard by nobody yet. */
    private static void fill(PreparedStatement insert, ResultSet row, String token) throws SQLException {
        long now = System.currentTimeMillis();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String name = row.getMetaData().getColumnName(i).toLowerCase();
            switch (name) {
                case "member_id", "id" -> insert.setString(i, UUID.randomUUID().toString());
                case "token_hash" -> insert.setString(i, StudyTables.hash(token));
                case "opened_ms", "heard_ms", "explained_ms", "proven_ms", "sign_ms" -> insert.setLong(i, now);
                case "sequence_no",
                        "elapsed_ms",
                        "visible_ms",
                        "attentive_ms",
                        "listening_ms",
                        "input_ms",
                        "spare_ms" -> insert.setLong(i, 0);
                default -> insert.setObject(i, row.getObject(i));
            }
        }
    }
}
