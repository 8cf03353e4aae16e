package org.xueshi.courses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.common.RoomTexts;
import org.xueshi.courses.question.QuestionBody;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.ActivityId;
import org.xueshi.tracking.PresencePrompts;
import org.xueshi.tracking.Prompt;

/**
 * Asks about what a course has just shown: a question of its pool on that part together with phrases that stood there, or
 * phrases alone. Either way who chooses blindly passes less than once in forty.
 */
@Component
class CoursePrompts implements PresencePrompts {

    private record Draw(int right, int wrong) {}

    /** Of a pool's questions only choices can be asked in passing. */
    private record Asked(Localised text, QuestionBody.Choice choice) {}

    private static final Draw BESIDE_A_QUESTION = new Draw(2, 4);
    private static final Draw ALONE = new Draw(3, 6);

    /** Asked for when needed: a format itself needs tracking, which needs this. */
    private final ObjectProvider<Format> formats;

    private final EnrolledItems items;
    private final RoomTexts texts;

    CoursePrompts(ObjectProvider<Format> formats, EnrolledItems items, RoomTexts texts) {
        this.formats = formats;
        this.items = items;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Prompt> about(MemberId member, ActivityId activity, Shown shown, RandomGenerator random) {
        return items.of(member, activity).flatMap(item -> prompt(item, shown, random));
    }

    private Optional<Prompt> prompt(EnrolledItem item, Shown shown, RandomGenerator random) {
        List<Prompt.Question> asked = new ArrayList<>();
        List<Asked> pool = pool(item, shown);
        if (!pool.isEmpty() && random.nextBoolean()) {
            asked.add(question(pool.get(random.nextInt(pool.size())), item.language(), random));
        }
        phrases(item, shown, asked.isEmpty() ? ALONE : BESIDE_A_QUESTION, random)
                .ifPresent(asked::add);
        return Prompt.isStrong(asked)
                ? Optional.of(new Prompt(item.language().tag(), asked))
                : twoQuestions(item, pool, random);
    }

    /** Where no phrases can be had, as in a film without captions. */
    private Optional<Prompt> twoQuestions(EnrolledItem item, List<Asked> pool, RandomGenerator random) {
        List<Prompt.Question> asked = some(pool, Math.min(3, pool.size()), random).stream()
                .map(question -> question(question, item.language(), random))
                .toList();
        return Prompt.isStrong(asked) ? Optional.of(new Prompt(item.language().tag(), asked)) : Optional.empty();
    }

    /** A page of a document is {@code part.3}; its questions are about {@code item/part}. */
    private static List<Asked> pool(EnrolledItem item, Shown shown) {
        String part = shown.part();
        if (part == null) {
            return List.of();
        }
        String about = item.item().id() + "/" + part.split("\\.", 2)[0];
        return item.course().questions().stream()
                .filter(question -> question.about().equals(about))
                .flatMap(question -> question.body() instanceof QuestionBody.Choice choice
                        ? Stream.of(new Asked(question.text(), choice))
                        : Stream.empty())
                .toList();
    }

    private static Prompt.Question question(Asked asked, Language language, RandomGenerator random) {
        List<QuestionBody.Option> options = asked.choice.options();
        List<Integer> order = some(IntStream.range(0, options.size()).boxed().toList(), options.size(), random);
        return new Prompt.Question(
                asked.text.in(language.locale()),
                order.stream()
                        .map(i -> options.get(i).text().in(language.locale()))
                        .toList(),
                positions(order, asked.choice.right()::contains));
    }

    private Optional<Prompt.Question> phrases(EnrolledItem item, Shown shown, Draw draw, RandomGenerator random) {
        String text = format(item.item()).shown(item, shown);
        List<String> there = Phrases.of(text, item.language());
        if (there.size() < draw.right) {
            return Optional.empty();
        }
        List<String> elsewhere = elsewhere(item, text, draw.wrong);
        if (elsewhere.size() < draw.wrong) {
            return Optional.empty();
        }
        Set<String> right = new HashSet<>(some(there, draw.right, random));
        List<String> all = Stream.concat(right.stream(), some(elsewhere, draw.wrong, random).stream())
                .toList();
        List<String> options = some(all, all.size(), random);
        return Optional.of(new Prompt.Question(
                texts.getTranslation("courses.presence.phrases", item.language().locale(), draw.right),
                options,
                positions(options, right::contains)));
    }

    /**
     * Phrases that were not just shown: those of other lectures, for who has just read a page remembers the one before it
     * too. Only where these are too few, those of the same lecture.
     */
    private List<String> elsewhere(EnrolledItem item, String shown, int needed) {
        List<String> own = format(item.item()).texts(item);
        List<String> others = item.course().items().stream()
                .filter(other -> !other.id().equals(item.item().id()))
                .flatMap(other ->
                        format(other)
                                .texts(new EnrolledItem(item.member(), item.course(), other, item.language()))
                                .stream())
                .toList();
        List<String> farther = absent(others, item.language(), String.join("\n", own));
        return farther.size() >= needed
                ? farther
                : absent(Stream.concat(others.stream(), own.stream()).toList(), item.language(), shown);
    }

    private static List<String> absent(List<String> texts, Language language, String from) {
        return texts.stream()
                .flatMap(text -> Phrases.of(text, language).stream())
                .distinct()
                .filter(phrase -> !from.contains(phrase))
                .toList();
    }

    private Quotable format(Item item) {
        return formats.stream()
                .filter(format -> format.id().equals(item.format()))
                .filter(Quotable.class::isInstance)
                .map(Quotable.class::cast)
                .findFirst()
                .orElse(WITHOUT_WORDS);
    }

    private static final Quotable WITHOUT_WORDS = new Quotable() {
        @Override
        public String shown(EnrolledItem item, Shown shown) {
            return "";
        }

        @Override
        public List<String> texts(EnrolledItem item) {
            return List.of();
        }
    };

    private static <T> List<T> some(List<T> all, int count, RandomGenerator random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, count));
    }

    private static <T> Set<Integer> positions(List<T> options, Predicate<T> right) {
        return IntStream.range(0, options.size())
                .filter(i -> right.test(options.get(i)))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
