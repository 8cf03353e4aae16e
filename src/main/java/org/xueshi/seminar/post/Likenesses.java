package org.xueshi.seminar.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.seminar.Seminar;
import org.xueshi.seminar.likeness.Copied;
import org.xueshi.seminar.likeness.Copied.Source;
import org.xueshi.seminar.likeness.Shingles;
import org.xueshi.seminar.likeness.Signature;
import org.xueshi.seminar.post.Worth.Copy;
import org.xueshi.seminar.text.PostText;

/** Looks whether a text stands in other posts of the course, whoever wrote them, or in the question. Trusted callers only. */
@Component
@Transactional(readOnly = true)
class Likenesses {

    /** Compared to the letter, those nearest by their signature: a text has few sources. */
    private static final int MOST_COMPARED = 20;

    private final Bands bands;
    private final PostRows posts;

    Likenesses(Bands bands, PostRows posts) {
        this.bands = bands;
        this.posts = posts;
    }

    /**
     * Where it stands, if it is a copy or nearly one.
     *
     * @param before the post that the text is to replace; null if it is a new one
     */
    Optional<Copy> find(Visitor visitor, String ownWords, @Nullable PostRow before) {
        Set<String> text = Shingles.of(ownWords);
        String course = visitor.seminar().course().value();
        String self = before == null ? "" : before.key.id();
        List<Source<Copy>> sources = new ArrayList<>(question(visitor));
        for (PostRow other : posts.of(course, bands.near(course, Signature.of(ownWords), self, MOST_COMPARED))) {
            Set<String> theirs = Shingles.of(PostText.ownWords(other.text));
            if (before == null || !copiedFrom(before, other, theirs)) {
                sources.add(new Source<>(new Copy(other.key.item(), other.key.id(), 0), theirs));
            }
        }
        return Copied.in(text, sources)
                .map(found -> new Copy(found.from().item(), found.from().post(), found.percent()));
    }

    /** What came later and was like the post before it changed has it from there, and not the other way. */
    private static boolean copiedFrom(PostRow before, PostRow other, Set<String> theirs) {
        return other.key.id().equals(before.key.id())
                || other.postedAt > before.postedAt
                        && Copied.percent(theirs, Shingles.of(PostText.ownWords(before.text)))
                                >= Copied.TOO_MUCH_PERCENT;
    }

    private static List<Source<Copy>> question(Visitor visitor) {
        Seminar content = visitor.content();
        var what = new Copy(visitor.seminar().item(), Copy.QUESTION, 0);
        return Stream.of(content.question(), content.guidance())
                .flatMap(Stream::ofNullable)
                .flatMap(text -> Stream.of(text.zh(), text.en()))
                .map(text -> new Source<>(what, Shingles.of(PostText.ownWords(text))))
                .toList();
    }
}
