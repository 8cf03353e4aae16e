package org.xueshi.courses.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.CheckedFile;
import org.xueshi.common.CheckedYaml;
import org.xueshi.common.Localised;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.Format;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.library.FileId;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.ShortCourse;
import org.xueshi.testing.TestContent;
import tools.jackson.databind.node.ObjectNode;

/** A draft is written by the authors of its organisation, who don't undo each other, and published whole or not at all. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsAreTheirAuthorsTests {

    private static final CourseId COURSE = new CourseId("short");

    /** Of which nobody has begun a draft. */
    private static final CourseId OTHER = new CourseId("short-too");

    @Autowired
    CourseDrafts drafts;

    @Autowired
    List<Format> formats;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CourseImports imports;

    private Village village;
    private MemberId author;

    private static void withAShortCourse() throws IOException {
        Path content = TestContent.folder();
        ShortCourse.write(content, COURSE.value());
        ShortCourse.write(content, OTHER.value());
    }

    @BeforeAll
    void anAuthorBeginsADraft(@Autowired AutowireCapableBeanFactory beans) throws IOException {
        withAShortCourse();
        village = new Village(beans);
        village.byCounty(imports::again);
        author = village.holder("author", village.millBranch, Role.INSTRUCTOR, village.county);
        village.by(author, () -> drafts.begin(COURSE));
    }

    @Test
    void othersFindNoneAndMayNothing() {
        FileId any = new FileId("0".repeat(64));
        for (MemberId other : List.of(
                village.member("somebody", village.millBranch),
                village.holder("chair", village.millBranch, Role.SECRETARY, village.county),
                village.holder("west", village.millBranch, Role.INSTRUCTOR, village.westTownship),
                village.holder("east", village.orchardBranch, Role.ADMINISTRATOR, village.eastTownship))) {
            village.signedIn.as(other, () -> {
                assertThat(drafts.find(COURSE)).isEmpty();
                assertThat(drafts.mine()).isEmpty();
                for (Runnable one : everything(any)) {
                    assertThatThrownBy(one::run).isInstanceOf(NotAllowedRefused.class);
                }
            });
        }
        for (Runnable one : everything(any)) {
            assertThatThrownBy(one::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Test
    void ofACourseForAllOnlyAuthorsAtTheTopBeginOne() {
        for (MemberId other : List.of(
                village.member("reader", village.millBranch),
                village.holder("below", village.millBranch, Role.INSTRUCTOR, village.westTownship),
                village.holder("head", village.millBranch, Role.SECRETARY, village.county))) {
            village.signedIn.as(
                    other, () -> assertThatThrownBy(() -> drafts.begin(OTHER)).isInstanceOf(NotAllowedRefused.class));
        }
        village.signedIn.as(author, () -> assertThat(drafts.find(OTHER)).isEmpty());
    }

    private List<Runnable> everything(FileId any) {
        return List.of(
                () -> drafts.addItem(COURSE, lecture(), Localised.same("x")),
                () -> drafts.putBack(COURSE, "media/x.png", new Course.CourseFile(any.sha256(), "image/png")),
                () -> drafts.begin(COURSE),
                () -> drafts.itemDraft(COURSE, "look"),
                () -> drafts.item(COURSE, "look"),
                () -> drafts.removeItem(COURSE, "look"),
                () -> drafts.moveItem(COURSE, "look", 1),
                () -> drafts.publish(COURSE),
                () -> drafts.preview(COURSE),
                () -> drafts.file(COURSE, "media/cover.png"),
                () -> drafts.text(COURSE, "pages/what.en.md"),
                () -> drafts.write(COURSE, "pages/what.en.md", null, "x"),
                () -> drafts.files(COURSE),
                () -> drafts.attach(COURSE, "media/x.png", any, "image/png"),
                () -> drafts.detach(COURSE, "media/cover.png"),
                () -> drafts.languages(COURSE),
                () -> drafts.problems(COURSE, "look"));
    }

    @Test
    void whatIsPublishedIsWhatWasWritten() {
        village.signedIn.as(author, () -> {
            assertThat(drafts.publish(COURSE)).as("as its folder has it").isFalse();
            ItemDraft look = drafts.itemDraft(COURSE, "look");
            String text = look.text("pages/what.en.md").orElseThrow();
            look.write("pages/what.en.md", text.replace("# Look", "# Look well"));
            assertThat(look.problems()).isEmpty();
            int before = catalogue.course(COURSE).orElseThrow().version();

            assertThat(drafts.publish(COURSE)).isTrue();

            Course published = catalogue.course(COURSE).orElseThrow();
            assertThat(published.version()).isEqualTo(before + 1);
            assertThat(published.item("look").orElseThrow().content().toString())
                    .contains("# Look well");
            assertThat(drafts.publish(COURSE)).as("nothing new").isFalse();
        });
        assertThat(village.byCounty(imports::again))
                .as("its folder has not changed")
                .allMatch(CourseImports.Outcome.Unchanged.class::isInstance);
    }

    @Test
    void whatIsWrongInAFileIsNamedByThePathThatItsAuthorKnows() {
        village.signedIn.as(author, () -> {
            ItemDraft look = drafts.itemDraft(COURSE, "look");
            String text = look.text("pages/what.en.md").orElseThrow();
            look.write("pages/what.en.md", text + "\n\n![](../media/cover.png)\n");
            assertThat(look.problems()).extracting(Problem::file).containsExactly("pages/what.en.md");
            look.write("pages/what.en.md", text);
        });
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsPublished() {
        village.signedIn.as(author, () -> {
            int before = catalogue.course(COURSE).orElseThrow().version();
            ItemDraft test = drafts.itemDraft(COURSE, "test");
            ObjectNode whole = test.description();
            ObjectNode wrong = whole.deepCopy();
            wrong.put("pass_percent", 900);
            test.describe(wrong);

            assertThat(test.problems()).extracting(problem -> problem.file()).containsExactly("/pass_percent");
            assertThatThrownBy(() -> drafts.publish(COURSE)).isInstanceOf(BadFileRefused.class);
            assertThat(catalogue.course(COURSE).orElseThrow().version()).isEqualTo(before);
            test.describe(whole);
        });
    }

    @Test
    void whatIsWrongInAFileIsNamedAsTheAuthorKnowsIt() {
        village.signedIn.as(author, () -> {
            ItemDraft look = drafts.itemDraft(COURSE, "look");
            String text = look.text("pages/what.en.md").orElseThrow();
            look.write("pages/what.en.md", "$\\sqrt{2$ and " + text);

            assertThat(look.problems()).extracting(problem -> problem.file()).containsExactly("pages/what.en.md");
            look.write("pages/what.en.md", text);
            assertThat(look.problems()).isEmpty();
        });
    }

    @Test
    void twoWhoWriteTheSameDoNotUndoEachOther() {
        village.signedIn.as(author, () -> {
            ItemDraft mine = drafts.itemDraft(COURSE, "test");
            ItemDraft theirs = drafts.itemDraft(COURSE, "test");
            String text = mine.text("pages/what.zh.md").orElseThrow();
            theirs.text("pages/what.zh.md");
            ObjectNode before = mine.description();
            mine.describe(before.deepCopy().put("draw", 9));
            mine.write("pages/what.zh.md", "# 我写的\n\n" + "先看清楚出口在哪里，再记住集合地点。".repeat(12));

            assertThatThrownBy(() -> theirs.describe(before.deepCopy().put("draw", 8)))
                    .isInstanceOf(ChangedMeanwhileRefused.class);
            assertThatThrownBy(() -> theirs.write("pages/what.zh.md", "# 另一个"))
                    .isInstanceOf(ChangedMeanwhileRefused.class);
            assertThat(mine.description().get("draw").asInt()).isEqualTo(9);
            assertThat(mine.text("pages/what.zh.md").orElseThrow()).startsWith("# 我写的");
            mine.describe(before);
            mine.write("pages/what.zh.md", text);
        });
    }

    @Test
    void itemsMoveAndComeBack() {
        village.signedIn.as(author, () -> {
            drafts.moveItem(COURSE, "test", -1);
            assertThat(ids()).containsExactly("test", "look");
            drafts.moveItem(COURSE, "test", 99);
            Runnable undo = drafts.removeItem(COURSE, "look");
            assertThat(ids()).containsExactly("test");
            undo.run();
            assertThat(ids()).containsExactly("look", "test");
        });
    }

    @Test
    void whatWasTakenOutDoesNotComeBackOverWhatWasWrittenSince() {
        village.signedIn.as(author, () -> {
            ObjectNode test = drafts.itemDraft(COURSE, "test").description();
            Runnable undo = drafts.removeItem(COURSE, "test");
            drafts.addItem(COURSE, lecture(), new Localised("新的", "New"));

            assertThatThrownBy(undo::run).isInstanceOf(ChangedMeanwhileRefused.class);
            assertThat(ids()).containsExactly("look", "lecture-1");
            drafts.removeItem(COURSE, "lecture-1");
            ItemDraft again = drafts.itemDraft(COURSE, drafts.addItem(COURSE, quiz(), new Localised("测验", "Test")));
            again.describe(test);
            assertThat(ids()).containsExactly("look", "test");
        });
    }

    @Test
    void aTextHasItsLimitAndACourseToo() {
        village.signedIn.as(author, () -> {
            ItemDraft look = drafts.itemDraft(COURSE, "look");
            String text = look.text("pages/what.en.md").orElseThrow();
            assertThatThrownBy(() -> look.write("pages/what.en.md", "x".repeat(4 * 1024 * 1024 + 1)))
                    .isInstanceOf(TextTooLongRefused.class);
            assertThat(look.text("pages/what.en.md")).contains(text);
            for (int items = ids().size(); items < 40; items++) {
                drafts.addItem(COURSE, lecture(), new Localised("新的", "New"));
            }
            assertThatThrownBy(() -> drafts.addItem(COURSE, lecture(), new Localised("新的", "New")))
                    .isInstanceOf(TooManyItemsRefused.class);
            assertThat(ids()).hasSize(40);
            ids().stream().filter(id -> id.startsWith("lecture-")).forEach(id -> drafts.removeItem(COURSE, id));
        });
    }

    private Format lecture() {
        return format("lecture");
    }

    private Format quiz() {
        return format("quiz");
    }

    private Format format(String id) {
        return formats.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aNewItemOfEachFormatIsWhatItsSchemaAsks() {
        village.signedIn.as(author, () -> {
            for (Format format : formats) {
                String id = drafts.addItem(COURSE, format, new Localised("新的", "New"));

                ItemDraft draft = drafts.itemDraft(COURSE, id);
                assertThat(CheckedYaml.againstResource(format.schema())
                                .problems(CheckedFile.of(draft.description()), ""))
                        .as(format.id())
                        .isEmpty();
                assertThat(draft.problems())
                        .as(format.id())
                        .noneMatch(problem -> problem.toString().contains("/id"));
                drafts.removeItem(COURSE, id);
            }
            assertThat(ids()).containsExactly("look", "test");
        });
    }

    @Test
    void filesLieInTheCourseOnly() {
        village.signedIn.as(author, () -> {
            ItemDraft draft = drafts.itemDraft(COURSE, "look");
            for (String path : List.of(
                    "../x.md",
                    "/etc/passwd",
                    "pages/../../x",
                    "a\\b",
                    "",
                    "Pages/x.md",
                    "pages/.hidden",
                    "x\0.md",
                    "pages/" + "x".repeat(300),
                    "a/b/c/d/e.md",
                    "pages/x.md ")) {
                assertThatThrownBy(() -> draft.write(path, "text")).as(path).isInstanceOf(BadPathRefused.class);
            }
            assertThat(draft.files().keySet()).allMatch(path -> path.matches("[a-z0-9/._-]+"));
        });
    }

    private List<String> ids() {
        return drafts.find(COURSE).orElseThrow().items().stream()
                .map(CourseDraft.DraftItem::id)
                .toList();
    }
}
