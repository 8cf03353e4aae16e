package org.xueshi.seminar.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.seminar.post.Post.Answered;
import org.xueshi.seminar.post.Post.Found;
import org.xueshi.seminar.post.Post.Hidden;
import org.xueshi.seminar.post.Post.Source;
import org.xueshi.seminar.post.Worth.Copy;
import org.xueshi.seminar.text.PostText;

/** Makes posts as their reader sees them, with all that stands beside them: three statements, whatever their number. */
@Component("seminarPostViews")
class PostViews {

    /** Of a post that is replied to: enough to know which one is meant. */
    private static final int SNIPPET = 60;

    private final PostRows posts;
    private final ReactionRows reactions;
    private final Directory directory;

    PostViews(PostRows posts, ReactionRows reactions, Directory directory) {
        this.posts = posts;
        this.reactions = reactions;
        this.directory = directory;
    }

    List<Post> of(Visitor visitor, List<PostRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, PostRow> referred = referred(visitor, rows);
        Map<MemberId, Member> people = people(rows, referred);
        Map<String, List<Tally>> tallies = reactions
                .of(
                        visitor.seminar().course().value(),
                        visitor.seminar().item(),
                        rows.stream().map(row -> row.key.id()).toList(),
                        visitor.member().value())
                .stream()
                .collect(Collectors.groupingBy(Tally::post));
        List<Post> made = new ArrayList<>();
        for (PostRow row : rows) {
            made.add(post(visitor, row, referred, people, tallies.getOrDefault(row.key.id(), List.of())));
        }
        return made;
    }

    private static Post post(
            Visitor visitor,
            PostRow row,
            Map<String, PostRow> referred,
            Map<MemberId, Member> people,
            List<Tally> tallies) {
        boolean mine = row.author().equals(visitor.member());
        boolean moderated = visitor.isInChargeOf(row.author(), row.branchId);
        boolean shown = row.hiddenAt == null || mine || moderated;
        Long edited = row.editedAt;
        return new Post(
                row.key.id(),
                row.author(),
                Member.nameOf(row.author(), people),
                row.tutor,
                answered(of(referred, row.parentId), people),
                shown ? row.text : "",
                Instant.ofEpochMilli(row.postedAt),
                edited == null ? null : Instant.ofEpochMilli(edited),
                row.edits,
                row.pinnedAt != null,
                hidden(row, people),
                mine || moderated
                        ? found(visitor, row.worth(), row.authorId, of(referred, row.copyPost), people)
                        : null,
                tallies,
                mine,
                moderated);
    }

    private static @Nullable Hidden hidden(PostRow row, Map<MemberId, Member> people) {
        String by = row.hiddenBy;
        return by == null
                ? null
                : new Hidden(Member.nameOf(new MemberId(by), people), Objects.requireNonNullElse(row.hiddenReason, ""));
    }

    private static @Nullable Answered answered(@Nullable PostRow parent, Map<MemberId, Member> people) {
        return parent == null
                ? null
                : new Answered(
                        parent.key.id(),
                        Member.nameOf(parent.author(), people),
                        parent.hiddenAt == null ? beginning(parent.text) : "");
    }

    /** What was found about a text of the visitor's. */
    Found found(Visitor visitor, Worth worth) {
        Copy copy = worth.copy();
        PostRow from = copy == null
                ? null
                : posts.findById(new PostRow.Key(visitor.seminar().course().value(), copy.item(), copy.post()))
                        .orElse(null);
        return found(
                visitor,
                worth,
                visitor.member().value(),
                from,
                from == null ? Map.of() : directory.members(List.of(from.author())));
    }

    private static Found found(
            Visitor visitor, Worth worth, String author, @Nullable PostRow from, Map<MemberId, Member> people) {
        if (from == null) {
            return new Found(worth, null);
        }
        boolean shown = from.hiddenAt == null
                || from.author().equals(visitor.member())
                || visitor.isInChargeOf(from.author(), from.branchId);
        return new Found(
                worth,
                new Source(
                        from.key.item(),
                        from.key.id(),
                        Member.nameOf(from.author(), people),
                        from.authorId.equals(author),
                        Instant.ofEpochMilli(from.postedAt),
                        shown ? from.text : ""));
    }

    /** Posts that these reply to or stand in. */
    private Map<String, PostRow> referred(Visitor visitor, List<PostRow> rows) {
        Set<String> ids = rows.stream()
                .flatMap(row -> Stream.of(row.parentId, row.copyPost).filter(Objects::nonNull))
                .filter(id -> !Copy.QUESTION.equals(id))
                .collect(Collectors.toSet());
        Map<String, PostRow> byId = new HashMap<>();
        if (!ids.isEmpty()) {
            posts.of(visitor.seminar().course().value(), ids).forEach(row -> byId.put(row.key.id(), row));
        }
        return byId;
    }

    private Map<MemberId, Member> people(List<PostRow> rows, Map<String, PostRow> referred) {
        Set<MemberId> ids = new HashSet<>();
        Stream.concat(rows.stream(), referred.values().stream()).forEach(row -> {
            ids.add(row.author());
            if (row.hiddenBy != null) {
                ids.add(new MemberId(row.hiddenBy));
            }
        });
        return directory.members(ids);
    }

    private static @Nullable PostRow of(Map<String, PostRow> referred, @Nullable String id) {
        return id == null ? null : referred.get(id);
    }

    static String beginning(String markdown) {
        String words = PostText.ownWords(markdown).replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= SNIPPET
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SNIPPET)) + "…";
    }
}
