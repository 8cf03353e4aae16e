package org.xueshi.seminar.post;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.seminar.text.Mentions;

/**
 * A stretch of a seminar, in the order it was written, with what is known of the whole.
 *
 * @param from the number of the first of these posts, from 0
 * @param total posts in all
 * @param unread of others, since the reader was last there
 * @param readTo the moment up to which the reader had read, in epoch milliseconds
 * @param pinned those put at the top
 * @param mentions of whoever takes part, to be recognised in posts, in both languages
 * @param others who take part beside the reader, to be offered
 * @param closed why no posts are taken; null if they are
 * @param mayClose whether the reader may pin, close and open
 */
public record Window(
        List<Post> posts,
        int from,
        int total,
        int unread,
        long readTo,
        List<Post> pinned,
        Mentions mentions,
        List<Localised> others,
        @Nullable String closed,
        boolean follows,
        boolean mayClose,
        boolean enrolled) {

    public Window {
        posts = List.copyOf(posts);
        pinned = List.copyOf(pinned);
        others = List.copyOf(others);
    }

    /** The number after the last of these posts. */
    public int to() {
        return from + posts.size();
    }

    /** Whether no post that comes can stand on this page any more. */
    public boolean isFull() {
        return posts.size() == Reading.PAGE;
    }

    /** The same when so many posts are there in all, and the reader has seen these: those that came stand behind it. */
    public Window grown(int all) {
        return new Window(
                posts,
                from,
                all,
                unread + all - total,
                posts.isEmpty()
                        ? readTo
                        : Math.max(readTo, posts.getLast().postedAt().toEpochMilli()),
                pinned,
                mentions,
                others,
                closed,
                follows,
                mayClose,
                enrolled);
    }
}
