package org.xueshi.courses;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xueshi.common.Language;
import org.xueshi.common.Sentence;
import org.xueshi.courses.question.Question;
import org.xueshi.library.Recognised;
import tools.jackson.databind.JsonNode;

/** What a format reads an item from: its description, and the course folder, which it can't leave. */
public interface ItemSource {

    JsonNode description();

    List<Language> languages();

    /** Reports what is wrong at the JSON pointer below the item, for instance {@code /parts/0/page}. */
    void problem(String pointer, Sentence message);

    /** Reports what is wrong in a file of the folder. */
    void problem(Path file, int line, Sentence message);

    /** Whether the folder has a file of that path. */
    boolean has(String path);

    /** A text file of the folder; if there is none, that is reported at the pointer. */
    Optional<Path> text(String path, String pointer);

    /** A media file of the folder, recognised and kept with the course; if it can't be, that is reported. */
    Optional<Recognised> media(String path, String pointer);

    /** The course's questions from a file of the folder; empty if anything was wrong with it. */
    List<Question> questions(String path, String pointer);
}
