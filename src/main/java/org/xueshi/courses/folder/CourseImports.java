package org.xueshi.courses.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.CheckedYaml;
import org.xueshi.common.Sentence;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.Format;
import org.xueshi.courses.Publishing;
import org.xueshi.library.FileStore;
import org.xueshi.library.Recogniser;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/** Brings course folders into the catalogue. What hasn't changed is left alone; a wrong folder spoils nothing else. */
@Service
public class CourseImports {

    private static final Logger LOG = LoggerFactory.getLogger(CourseImports.class);

    private final Path folder;
    private final Recogniser recogniser;
    private final FileStore store;
    private final Publishing publishing;
    private final Map<String, Format> formats;
    private final Authority authority;
    private final Directory directory;
    private final SignedIn signedIn;

    CourseImports(
            @Value("${xueshi.content}") Path content,
            Recogniser recogniser,
            FileStore store,
            Publishing publishing,
            List<Format> formats,
            Authority authority,
            Directory directory,
            SignedIn signedIn) {
        this.authority = authority;
        this.directory = directory;
        this.signedIn = signedIn;
        this.folder = content.resolve("courses");
        this.recogniser = recogniser;
        this.store = store;
        this.publishing = publishing;
        this.formats = formats.stream().collect(Collectors.toUnmodifiableMap(Format::id, Function.identity()));
    }

    /** What became of one folder. */
    public sealed interface Outcome {

        String folder();

        /** It is in the catalogue now. */
        record Published(String folder) implements Outcome {}

        /** It was in the catalogue already, as it stands. */
        record Unchanged(String folder) implements Outcome {}

        /** It could not be taken; the catalogue keeps what it had of it. */
        record Refused(String folder, List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Looks at all course folders again, for whoever administers an organisation today; others are refused. */
    @PreAuthorize("isAuthenticated()")
    public List<Outcome> again() {
        MemberId actor = signedIn.member();
        if (!authority.rolesOf(actor, directory.today(actor)).contains(Role.ADMINISTRATOR)) {
            throw new NotAllowedRefused();
        }
        return all();
    }

    /** Looks at all course folders again, as at every start; asks nobody who they are. */
    public List<Outcome> all() {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).sorted().map(this::one).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder of courses, " + folder + ", can't be read", unreadable);
        }
    }

    private Outcome one(Path course) {
        String name = course.getFileName().toString();
        try {
            String hash = FolderHash.of(course);
            CourseId id = new CourseId(name);
            if (publishing.isPublished(id, hash)) {
                return new Outcome.Unchanged(name);
            }
            publishing.publish(read(course, id), hash);
            LOG.info("course {} published", name);
            return new Outcome.Published(name);
        } catch (BadFileRefused bad) {
            return refused(name, bad.problems());
        } catch (IOException | IllegalArgumentException broken) {
            return refused(
                    name,
                    List.of(new Problem(
                            course.toString(),
                            1,
                            Sentence.of("courses.problem.folder", String.valueOf(broken.getMessage())))));
        }
    }

    private Course read(Path course, CourseId id) {
        var reading = new FolderReading(
                new DiskFolder(course, recogniser, store),
                CheckedYaml.against(folder.resolve("questions.schema.json")));
        var yaml = CheckedYaml.against(folder.resolve("course.schema.json")).read(course.resolve("course.yaml"));
        Course read = new CourseYaml(yaml, reading, formats).read(id);
        reading.requireNoProblem();
        return read;
    }

    private static Outcome refused(String name, List<Problem> problems) {
        problems.forEach(problem -> LOG.warn("course {} not taken: {}", name, problem));
        return new Outcome.Refused(name, problems);
    }
}
