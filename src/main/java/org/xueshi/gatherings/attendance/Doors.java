package org.xueshi.gatherings.attendance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys that sessions' codes are signed with: made when the first is asked for, the same on every node, never changed. */
@Repository
class Doors {

    private static final int KEY_BYTES = 32;
    private static final int KEPT = 1_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient client;
    private final Cache<SessionKey, byte[]> lately =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Doors(JdbcTemplate jdbc) {
        client = JdbcClient.create(jdbc);
    }

    RotatingCodes codes(SessionKey session) {
        return new RotatingCodes(key(session), session.toString());
    }

    Tickets tickets(SessionKey session) {
        return new Tickets(key(session), session.toString());
    }

    /** For whoever needs chance that nobody outside can foresee. */
    byte[] key(SessionKey session) {
        return lately.get(session, this::readOrMake);
    }

    private byte[] readOrMake(SessionKey session) {
        return read(session).orElseGet(() -> make(session));
    }

    private Optional<byte[]> read(SessionKey session) {
        return client.sql("select code_key from gathering_door where gathering_id = ? and number = ?")
                .param(session.gathering().value())
                .param(session.number())
                .query(String.class)
                .optional()
                .map(HexFormat.of()::parseHex);
    }

    private byte[] make(SessionKey session) {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        try {
            client.sql("insert into gathering_door (gathering_id, number, code_key) values (?, ?, ?)")
                    .param(session.gathering().value())
                    .param(session.number())
                    .param(HexFormat.of().formatHex(key))
                    .update();
            return key;
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return read(session).orElseThrow();
        }
    }
}
