package org.xueshi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.annotation.DirtiesContext;
import org.xueshi.common.Sentence;
import org.xueshi.library.LibraryFiles.Wanted;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** F8, F9: files are seen and deleted by those in charge of the place; bytes go with the last that refers to them. */
@DatabaseTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesBelongToTheirOrganisationTests {

    /** A room above, which uses whatever it is told to. */
    @TestConfiguration
    static class ARoomAbove {

        static final Map<FileId, String> USED = new HashMap<>();

        @Bean
        FileUses used() {
            return file -> USED.containsKey(file)
                    ? List.of(new FileUses.Use(Sentence.of("courses.use", USED.get(file)), "courses/flood"))
                    : List.of();
        }
    }

    @Autowired
    LibraryFiles files;

    @Autowired
    Shelving shelving;

    @Autowired
    FileStore store;

    private Village village;
    private Shelved shelved;
    private MemberId millTeacher;
    private MemberId orchardTeacher;
    private MemberId westAdministrator;
    private LibraryFile atMill;

    @BeforeAll
    void build(@Autowired AutowireCapableBeanFactory beans, @TempDir Path folder) throws IOException {
        village = new Village(beans);
        shelved = new Shelved(beans, folder);
        millTeacher = village.holder("mill-teacher", village.millBranch, Role.INSTRUCTOR, village.millBranch);
        orchardTeacher =
                village.holder("orchard-teacher", village.orchardBranch, Role.INSTRUCTOR, village.orchardBranch);
        westAdministrator = village.holder("west-admin", village.millBranch, Role.ADMINISTRATOR, village.westTownship);
        atMill = file(village.millBranch, millTeacher, "防汛讲义 100%.pdf", "mill");
    }

    @Test
    void thoseInChargeOfThePlaceSeeItsFilesAndNoOthers() throws IOException {
        LibraryFile atOrchard = file(village.orchardBranch, orchardTeacher, "orchard.pdf", "orchard");
        assertThat(ids(millTeacher)).contains(atMill.id()).doesNotContain(atOrchard.id());
        assertThat(ids(orchardTeacher)).contains(atOrchard.id()).doesNotContain(atMill.id());
        assertThat(ids(westAdministrator)).contains(atMill.id()).doesNotContain(atOrchard.id());
        assertThat(ids(village.countyAdministrator)).contains(atMill.id(), atOrchard.id());
        assertThat(ids(village.member("learner", village.millBranch))).isEmpty();
        assertThat(ids(village.holder("secretary", village.millBranch, Role.SECRETARY, village.millBranch)))
                .isEmpty();
    }

    @Test
    void anInstructorAboveSeesNothingBelow() {
        MemberId above = village.holder("west-teacher", village.bridgeBranch, Role.INSTRUCTOR, village.westTownship);
        assertThat(ids(above)).doesNotContain(atMill.id());
    }

    @Test
    void othersNeitherReadNorDelete() {
        for (MemberId other : List.of(orchardTeacher, village.member("other", village.millBranch))) {
            village.signedIn.as(other, () -> {
                List<Runnable> everything = List.of(
                        () -> files.file(atMill.id()),
                        () -> files.facts(atMill.id()),
                        () -> shelving.uses(atMill.id()),
                        () -> shelving.delete(atMill.id()));
                for (Runnable one : everything) {
                    assertThatThrownBy(one::run).isInstanceOf(NotAllowedRefused.class);
                }
            });
        }
        List<Runnable> everything = List.of(
                () -> files.file(atMill.id()),
                () -> files.page(Wanted.ALL, 0, 10),
                () -> files.count(Wanted.ALL),
                () -> shelving.uses(atMill.id()),
                () -> shelving.delete(atMill.id()));
        for (Runnable one : everything) {
            assertThatThrownBy(one::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
        assertThat(ids(millTeacher)).contains(atMill.id());
    }

    @Test
    void filesAreFoundByPartOfTheirNameAndByKind() {
        village.signedIn.as(millTeacher, () -> {
            assertThat(files.page(new Wanted("讲义", Wanted.ALL.kinds()), 0, 10)).hasSize(1);
            assertThat(files.page(new Wanted("100%", Wanted.ALL.kinds()), 0, 10))
                    .hasSize(1);
            assertThat(files.page(new Wanted("1%0", Wanted.ALL.kinds()), 0, 10)).isEmpty();
            assertThat(files.count(new Wanted("PDF", Set.of(FileKind.PDF)))).isEqualTo(1);
            assertThat(files.count(new Wanted("pdf", Set.of(FileKind.VIDEO)))).isZero();
            assertThatThrownBy(() -> files.page(Wanted.ALL, 0, 1_000)).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void bytesStayUntilTheLastOwnerDeletesThem() throws IOException {
        LibraryFile mine = file(village.millBranch, millTeacher, "mine.pdf", "shared");
        LibraryFile theirs = file(village.orchardBranch, orchardTeacher, "theirs.pdf", "shared");
        assertThat(mine.file()).isEqualTo(theirs.file());
        village.signedIn.as(millTeacher, () -> shelving.delete(mine.id()));
        assertThat(store.open(mine.file()).exists()).isTrue();
        assertThat(ids(orchardTeacher)).contains(theirs.id());
        village.signedIn.as(orchardTeacher, () -> shelving.delete(theirs.id()));
        assertThat(store.open(mine.file()).exists()).isFalse();
    }

    @Test
    void whatARoomAboveUsesStays() throws IOException {
        LibraryFile used = file(village.millBranch, millTeacher, "used.pdf", "used");
        ARoomAbove.USED.put(used.file(), "flood");
        village.signedIn.as(millTeacher, () -> {
            assertThat(shelving.uses(used.id()))
                    .singleElement()
                    .extracting(FileUses.Use::route)
                    .isEqualTo("courses/flood");
            assertThatThrownBy(() -> shelving.delete(used.id())).isInstanceOf(FileInUseRefused.class);
            assertThat(store.open(used.file()).exists()).isTrue();
            ARoomAbove.USED.clear();
            shelving.delete(used.id());
            assertThat(store.open(used.file()).exists()).isFalse();
        });
    }

    private List<String> ids(MemberId who) {
        return village.by(
                who,
                () -> files.page(Wanted.ALL, 0, 100).stream()
                        .map(LibraryFile::id)
                        .toList());
    }

    private LibraryFile file(OrganisationId place, MemberId owner, String name, String content) throws IOException {
        return shelved.add(place, owner, name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
    }
}
