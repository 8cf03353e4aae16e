package org.xueshi.courses.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.CheckedFile;
import org.xueshi.common.CheckedYaml;
import org.xueshi.common.Refused;
import org.xueshi.common.Sentence;
import org.xueshi.courses.Course;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.QuestionFile;
import org.xueshi.library.Recognised;

/** One reading of a course folder: finds its files, keeps its media, and collects every problem on the way. */
public final class FolderReading {

    /** A picture beyond this can't be meant for a phone. */
    private static final long LARGEST_PICTURE_BYTES = 2L * 1024 * 1024;

    private static final int LARGEST_PICTURE_PIXELS = 8_000;

    private final CourseFolder folder;
    private final CheckedYaml questionFiles;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Course.CourseFile> files = new LinkedHashMap<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();

    /** @param questionFiles the schema that banks of questions keep to */
    public FolderReading(CourseFolder folder, CheckedYaml questionFiles) {
        this.folder = folder;
        this.questionFiles = questionFiles;
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /** What was found wrong so far, each with its file as the author knows it. */
    public List<Problem> problems() {
        return problems.stream()
                .map(one -> new Problem(folder.name(one.file()), one.line(), one.message()))
                .toList();
    }

    /** Ends the reading: what was collected, or all that was wrong. */
    public void requireNoProblem() {
        if (!problems.isEmpty()) {
            throw new BadFileRefused(problems());
        }
    }

    Map<String, Course.CourseFile> files() {
        return files;
    }

    List<Question> questions() {
        return List.copyOf(questions.values());
    }

    Optional<Path> text(String path, CheckedFile from, String pointer) {
        return inside(path, from, pointer);
    }

    /** Recognises a file and keeps it; a picture too large or a broken file is a problem of the line that names it. */
    Optional<Recognised> media(String path, CheckedFile from, String pointer) {
        Path file = inside(path, from, pointer).orElse(null);
        if (file == null) {
            return Optional.empty();
        }
        try {
            CourseFolder.Kept kept = folder.keep(file);
            Recognised found = path.endsWith(".vtt") ? captions(file) : kept.found();
            Sentence tooLarge = tooLarge(path, file, found);
            if (tooLarge != null) {
                problem(from.problem(pointer, tooLarge));
                return Optional.empty();
            }
            files.put(path, new Course.CourseFile(kept.id().sha256(), found.mediaType()));
            return Optional.of(found);
        } catch (BadFileRefused wrong) {
            problems.addAll(wrong.problems());
        } catch (Refused unreadable) {
            problem(from.problem(pointer, Sentence.of("courses.problem.damaged", path)));
        } catch (IOException notKept) {
            problem(from.problem(
                    pointer, Sentence.of("courses.problem.not-kept", path, String.valueOf(notKept.getMessage()))));
        }
        return Optional.empty();
    }

    List<Question> pool(String path, CheckedFile from, String pointer) {
        Path file = inside(path, from, pointer).orElse(null);
        if (file == null) {
            return List.of();
        }
        try {
            List<Question> read = QuestionFile.questions(questionFiles.read(file));
            for (Question question : read) {
                Question same = questions.putIfAbsent(question.id(), question);
                if (same != null && !same.equals(question)) {
                    problem(from.problem(
                            pointer, Sentence.of("courses.problem.question-elsewhere", path, question.id())));
                }
            }
            return read;
        } catch (BadFileRefused bad) {
            problems.addAll(bad.problems());
            return List.of();
        }
    }

    boolean has(String path) {
        return folder.file(path).isPresent();
    }

    private Optional<Path> inside(String path, CheckedFile from, String pointer) {
        Optional<Path> file = folder.file(path);
        if (file.isEmpty()) {
            problem(from.problem(pointer, Sentence.of("courses.problem.no-file", path)));
        }
        return file;
    }

    private static Recognised captions(Path file) throws IOException {
        if (!Files.readString(file).startsWith("WEBVTT")) {
            throw new BadFileRefused(
                    List.of(new Problem(file.toString(), 1, Sentence.of("courses.problem.no-captions"))));
        }
        return new Recognised("text/vtt", null, 0, 0, List.of());
    }

    private static @Nullable Sentence tooLarge(String path, Path file, Recognised found) throws IOException {
        if (!found.mediaType().startsWith("image/")) {
            return null;
        }
        if (Files.size(file) > LARGEST_PICTURE_BYTES) {
            return Sentence.of(
                    "courses.problem.picture-bytes", path, Files.size(file) / 1024, LARGEST_PICTURE_BYTES / 1024);
        }
        if (Math.max(found.width(), found.height()) > LARGEST_PICTURE_PIXELS) {
            return Sentence.of(
                    "courses.problem.picture-pixels", path, found.width(), found.height(), LARGEST_PICTURE_PIXELS);
        }
        return null;
    }
}
