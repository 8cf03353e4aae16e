package org.xueshi.seminar.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.Notices;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.text.Mentions;
import org.xueshi.seminar.text.PostText;

/** Tells people of a post: those it mentions each time, those who follow once until they come to read. */
@Component("seminarTelling")
@Transactional
class Telling {

    /** Who takes part, for names that a post may mention; those after that many are not offered. */
    static final int MOST_PARTICIPANTS = 500;

    /** Followers told of one post; the others hear of the next. */
    private static final int MOST_TOLD = 500;

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

    /** Whoever has written there, by id. */
    Map<MemberId, Member> participants(SeminarId seminar) {
        return directory.members(
                posts.authors(seminar.course().value(), seminar.item(), Limit.of(MOST_PARTICIPANTS)).stream()
                        .map(MemberId::new)
                        .toList());
    }

    void posted(Visitor visitor, PostRow post) {
        SeminarId seminar = visitor.seminar();
        Map<MemberId, Member> people = participants(seminar);
        Member author = directory.member(visitor.member());
        Set<MemberId> told = new HashSet<>(Set.of(visitor.member()));
        for (Member mentioned : mentioned(post.text, people.values())) {
            if (told.add(mentioned.id())) {
                tell(mentioned, "seminar.notice.mentioned", author, visitor);
            }
        }
        String parentAuthor = post.parentAuthorId;
        if (parentAuthor != null && told.add(new MemberId(parentAuthor))) {
            tell(directory.member(new MemberId(parentAuthor)), "seminar.notice.reply", author, visitor);
        }
        followers(seminar, visitor, author, told);
        join(visitor, post);
    }

    private List<Member> mentioned(String text, Collection<Member> people) {
        Set<String> names = Mentions.in(PostText.ownWords(text), names(people));
        return people.stream()
                .filter(one -> names.contains(one.name().zh())
                        || names.contains(one.name().en()))
                .limit(MOST_MENTIONED)
                .toList();
    }

    /** In both languages. */
    static List<String> names(Collection<Member> people) {
        List<String> names = new ArrayList<>();
        people.forEach(one -> names.addAll(List.of(one.name().zh(), one.name().en())));
        return names;
    }

    private void followers(SeminarId seminar, Visitor visitor, Member author, Set<MemberId> told) {
        List<ReaderRow> waiting = readers.toTell(
                seminar.course().value(), seminar.item(), visitor.member().value(), Limit.of(MOST_TOLD));
        Map<MemberId, Member> people = directory.members(
                waiting.stream().map(row -> new MemberId(row.key.memberId())).toList());
        if (!people.isEmpty()) {
            readers.told(
                    seminar.course().value(),
                    seminar.item(),
                    people.keySet().stream().map(MemberId::value).toList());
        }
        for (ReaderRow row : waiting) {
            Member reader = people.get(new MemberId(row.key.memberId()));
            if (reader != null && told.add(reader.id())) {
                tell(reader, "seminar.notice.new", author, visitor);
            }
        }
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
