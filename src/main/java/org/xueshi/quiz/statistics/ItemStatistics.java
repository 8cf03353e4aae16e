package org.xueshi.quiz.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.Item;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.QuestionBody;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/**
 * How hard the questions of a test are, and whether they tell those who know from those who don't: from first attempts of
 * members whose branch, on that day, lay where one is instructor or administrator today. Nobody is named.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ItemStatistics {

    /** Of fewer, figures would tell what one of them answered. */
    public static final int LEAST_SHOWN = 5;

    private static final Set<Role> IN_CHARGE = Set.of(Role.INSTRUCTOR, Role.ADMINISTRATOR);

    private final MarkRows marks;
    private final Catalogue catalogue;
    private final Authority authority;
    private final Directory directory;
    private final SignedIn signedIn;

    ItemStatistics(MarkRows marks, Catalogue catalogue, Authority authority, Directory directory, SignedIn signedIn) {
        this.marks = marks;
        this.catalogue = catalogue;
        this.authority = authority;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    /** The tests that members in one's charge took; refused to who has nobody in their charge. */
    public List<TakenTest> tests() {
        return marks.taken(branches()).stream().flatMap(this::test).toList();
    }

    private Stream<TakenTest> test(MarkRows.Taken taken) {
        Course course = catalogue.version(
                new CourseId(taken.test().course()), taken.test().version());
        return course
                .item(taken.test().item())
                .map(item -> new TakenTest(
                        course.id(), course.version(), item.id(), course.title(), item.title(), taken.attempts()))
                .stream();
    }

    /** Of one version of a test; refused if there is none, and to who has nobody in their charge. */
    public TestStatistics of(CourseId courseId, int version, String itemId) {
        Set<String> branches = branches();
        Course course = catalogue.version(courseId, version);
        Item item = course.item(itemId).orElseThrow(NotAllowedRefused::new);
        var test = new MarkRows.Test(courseId.value(), version, itemId);
        int attempts = marks.attempts(test, branches);
        return new TestStatistics(
                course, item, attempts, attempts < LEAST_SHOWN ? List.of() : questions(course, test, branches));
    }

    private List<QuestionStatistics> questions(Course course, MarkRows.Test test, Set<String> branches) {
        Map<String, MarkRows.Groups> groups = marks.groups(test, branches).stream()
                .collect(Collectors.toMap(MarkRows.Groups::question, Function.identity()));
        Map<String, List<MarkRows.Choices>> choices =
                marks.choices(test, branches).stream().collect(Collectors.groupingBy(MarkRows.Choices::question));
        List<QuestionStatistics> questions = new ArrayList<>();
        for (MarkRows.Sums sums : marks.sums(test, branches)) {
            if (sums.n() >= LEAST_SHOWN) {
                course.question(sums.question())
                        .map(question -> statistics(
                                question,
                                sums,
                                groups.get(sums.question()),
                                choices.getOrDefault(sums.question(), List.of())))
                        .ifPresent(questions::add);
            }
        }
        questions.sort(Comparator.comparing(QuestionStatistics::finding)
                .thenComparing(one -> one.question().id()));
        return questions;
    }

    private static QuestionStatistics statistics(
            Question question, MarkRows.Sums sums, MarkRows.@Nullable Groups groups, List<MarkRows.Choices> choices) {
        double full = Question.FULL_MARK;
        return new QuestionStatistics(
                question,
                (int) sums.n(),
                (int) sums.answered(),
                sums.x() / full / sums.n(),
                Correlation.of(sums),
                groups == null ? 0 : (groups.upper() - groups.lower()) / full / groups.size(),
                chosen(question, choices));
    }

    private static List<Integer> chosen(Question question, List<MarkRows.Choices> choices) {
        int options = switch (question.body()) {
            case QuestionBody.Choice choice -> choice.options().size();
            case QuestionBody.TrueFalse statement -> 2;
            default -> 0;
        };
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < options; i++) {
            int option = i;
            chosen.add((int) choices.stream()
                    .filter(one -> (one.chosen() >> option & 1) == 1)
                    .mapToLong(MarkRows.Choices::times)
                    .sum());
        }
        return chosen;
    }

    private Set<String> branches() {
        MemberId actor = signedIn.member();
        Set<OrganisationId> scope = authority.scopeOf(actor, IN_CHARGE, directory.today(actor));
        if (scope.isEmpty()) {
            throw new NotAllowedRefused();
        }
        return scope.stream().map(OrganisationId::value).collect(Collectors.toSet());
    }
}
