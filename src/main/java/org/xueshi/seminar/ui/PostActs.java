package org.xueshi.seminar.ui;

import org.xueshi.seminar.post.Post;
import org.xueshi.seminar.post.Reaction;

/** What can be done with a post where it is read. */
interface PostActs {

    /** Shows that post, on whichever page it stands. */
    void go(String post);

    void reply(Post post);

    void quote(Post post);

    void edit(Post post);

    void history(Post post);

    void react(Post post, Reaction kind, boolean on);

    void report(Post post);

    void hide(Post post);

    void show(Post post);

    void clear(Post post);

    void pin(Post post, boolean pinned);

    /** Whether posts are taken. */
    boolean isOpen();

    /** Whether the reader may put posts at the top. */
    boolean mayPin();
}
