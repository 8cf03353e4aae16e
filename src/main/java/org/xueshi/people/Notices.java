package org.xueshi.people;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;

/** In-application notices: other rooms send them by calling down, members read their own. */
@Service
@Transactional
public class Notices {

    /** Nobody reads more at once. */
    static final int LONGEST_PAGE = 200;

    private final EntityManager entities;
    private final StoredNotices stored;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Notices(EntityManager entities, StoredNotices stored, SignedIn signedIn, ApplicationClock clock) {
        this.entities = entities;
        this.stored = stored;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * A notice as its reader sees it.
     *
     * @param key message key; its text takes the arguments
     * @param route where the notice leads, relative to the application, or null
     */
    public record Notice(
            String id,
            Instant sentAt,
            String key,
            List<String> arguments,
            @Nullable String route,
            boolean read) {}

    /** Sends, in the caller's transaction. Arguments are plain text, already chosen for the reader's language. */
    public void send(MemberId to, String key, List<String> arguments, @Nullable String route) {
        entities.persist(new StoredNotice(to, clock.instant(), key, arguments, route));
    }

    /** The signed-in member's notices, newest first, one page. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Notice> mine(int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " notices, not " + limit);
        }
        return entities
                .createQuery("""
                        select n from StoredNotice n where n.key.memberId = :reader
                        order by n.sentAt desc, n.key.id desc
                        """, StoredNotice.class)
                .setParameter("reader", signedIn.member().value())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(StoredNotice::toNotice)
                .toList();
    }

    /** How many of the signed-in member's notices have not been read. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int unread() {
        return stored.unread(signedIn.member().value());
    }

    /** Marks all of the signed-in member's notices as read. */
    @PreAuthorize("isAuthenticated()")
    public void markAllRead() {
        stored.markAllRead(signedIn.member().value(), clock.instant());
    }
}
