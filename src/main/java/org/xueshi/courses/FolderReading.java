package org.xueshi.courses;

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
import org.xueshi.library.Recognised;

/** One reading of a course folder: finds its files, keeps its media, and collects every problem on the way. */
final class FolderReading {

    /** A picture beyond this can't be meant for a phone. */
    private static final long LARGEST_PICTURE_BYTES = 2L * 1024 * 1024;

    private static final int LARGEST_PICTURE_PIXELS = 8_000;

    private final CourseFolder folder;
    private final CheckedYaml questionFiles;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Course.CourseFile> files = new LinkedHashMap<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();

    FolderReading(CourseFolder folder, CheckedYaml questionFiles) {
        this.folder = folder;
        this.questionFiles = questionFiles;
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Ends the reading: what was collected, or all that was wrong. */
    void requireNoProblem() {
        if (!problems.isEmpty()) {
            throw new BadFileRefused(problems);
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
            String tooLarge = tooLarge(file, found);
            if (tooLarge != null) {
                problem(from.problem(pointer, tooLarge));
                return Optional.empty();
            }
            files.put(path, new Course.CourseFile(kept.id().sha256(), found.mediaType()));
            return Optional.of(found);
        } catch (Refused unreadable) {
            problem(from.problem(pointer, path + " is damaged or isn't what its name says; export it again"));
        } catch (IOException notKept) {
            problem(from.problem(pointer, path + " can't be copied to the data folder: " + notKept.getMessage()));
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
                            pointer,
                            path + " has a question " + question.id() + ", and so has another file, not the same"));
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
            problem(from.problem(pointer, "there is no file " + path + " in the course's folder"));
        }
        return file;
    }

    private static Recognised captions(Path file) throws IOException {
        if (!Files.readString(file).startsWith("WEBVTT")) {
            throw new BadFileRefused(List.of(new Problem(file.toString(), 1, "captions start with the word WEBVTT")));
        }
        return new Recognised("text/vtt", null, 0, 0, List.of());
    }

    private static @Nullable String tooLarge(Path file, Recognised found) throws IOException {
        if (!found.mediaType().startsWith("image/")) {
            return null;
        }
        if (Files.size(file) > LARGEST_PICTURE_BYTES) {
            return "the picture " + file.getFileName() + " has " + Files.size(file) / 1024 + " KiB; at most "
                    + LARGEST_PICTURE_BYTES / 1024 + " are allowed: save it smaller";
        }
        if (Math.max(found.width(), found.height()) > LARGEST_PICTURE_PIXELS) {
            return "the picture " + file.getFileName() + " is " + found.width() + " x " + found.height()
                    + " pixels; at most " + LARGEST_PICTURE_PIXELS + " a side are allowed: save it smaller";
        }
        return null;
    }
}
