package org.xueshi.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** In-application notices: other rooms send them by calling down, members read their own. */
@Service
public class Notices {

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
        throw new UnsupportedOperationException();
    }

    /** The signed-in member's notices, newest first, one page. */
    public List<Notice> mine(int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public int unread() {
        throw new UnsupportedOperationException();
    }

    /** Marks all of the signed-in member's notices as read. */
    public void markAllRead() {
        throw new UnsupportedOperationException();
    }
}
