package org.xueshi.gatherings.attendance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HexFormat;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.gatherings.GatheringId;

/** The keys that sessions' codes are signed with: drawn from the one that a gathering is convened with. */
@Repository
class Doors {

    private static final int KEPT = 1_000;

    private final JdbcClient client;
    private final Cache<GatheringId, SessionSecret> lately =
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
        return lately.get(session.gathering(), this::read).sign("door " + session);
    }

    private SessionSecret read(GatheringId gathering) {
        String key = client.sql("select door_key from gathering where id = ?")
                .param(gathering.value())
                .query(String.class)
                .single();
        return new SessionSecret(HexFormat.of().parseHex(key));
    }
}
