package org.xueshi.seminar.post;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.Notices;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.text.PostText;

/** Tells people of a post at once: those it mentions, and those it answers; those who follow hear of it later, {@link Followers}. */
@Component("seminarTelling")
@Transactional
class Telling {

    /** Who takes part, for names that a post may mention; those after that many are not offered. */
    static final int MOST_PARTICIPANTS = 500;

    /** Nobody calls a crowd by name. */
    private static final int MOST_MENTIONED = 10;

    private final PostRows posts;
    private final ReaderRows readers;
    private final Directory directory;
    private final Notices notices;

    Telling(PostRows posts, ReaderRows readers, Directory directory, Notices notices) {
        this.posts = posts;
        this.readers = readers;
        this.directory = directory;
        this.notices = notices;
    }

    /** Whoever has written there. */
    Participants.Known participants(SeminarId seminar) {
        List<MemberId> authors =
                posts.authors(seminar.course().value(), seminar.item(), Limit.of(MOST_PARTICIPANTS)).stream()
                        .map(MemberId::new)
                        .toList();
        return Participants.Known.of(authors, directory.members(authors).values());
    }

    void posted(Visitor visitor, PostRow post) {
        SeminarId seminar = visitor.seminar();
        Member author = directory.member(visitor.member());
        Set<MemberId> told = new HashSet<>(Set.of(visitor.member()));
        for (Member mentioned : mentioned(seminar, post.text)) {
            if (told.add(mentioned.id())) {
                tell(mentioned, "seminar.notice.mentioned", author, visitor);
            }
        }
        String parentAuthor = post.parentAuthorId;
        if (parentAuthor != null && told.add(new MemberId(parentAuthor))) {
            tell(directory.member(new MemberId(parentAuthor)), "seminar.notice.reply", author, visitor);
        }
        join(visitor, post);
    }

    private List<Member> mentioned(SeminarId seminar, String text) {
        String own = PostText.ownWords(text);
        if (own.indexOf('@') < 0) {
            return List.of();
        }
        Participants.Known known = participants(seminar);
        Set<String> names = known.mentions().in(own);
        return known.people().stream()
                .filter(one -> names.contains(one.name().zh())
                        || names.contains(one.name().en()))
                .limit(MOST_MENTIONED)
                .toList();
    }

    /** Whoever writes follows from then on, unless they said that they don't. */
    private void join(Visitor visitor, PostRow post) {
        var key = new ReaderRow.Key(visitor.member().value(), post.key.course(), post.key.item());
        if (readers.findById(key).isEmpty()) {
            var row = new ReaderRow(key);
            row.follows = true;
            readers.saveAndFlush(row);
        }
    }

    private void tell(Member to, String key, Member about, Visitor visitor) {
        notices.send(
                to.id(),
                key,
                List.of(about.name().in(to.language()), visitor.title().in(to.language())),
                visitor.seminar().studyRoute());
    }
}
