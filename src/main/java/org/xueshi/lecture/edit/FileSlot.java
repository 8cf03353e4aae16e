package org.xueshi.lecture.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xueshi.common.Language;
import org.xueshi.lecture.Lecture.Kind;

/**
 * A place for a file of a part: what may be put there, and the path that it gets.
 *
 * @param name key of what it is called, below {@code lecture.edit.file}
 * @param types media types that may be put there
 * @param path by which reading the lecture finds it
 */
record FileSlot(String name, Set<String> types, String path) {

    private static final Set<String> FILM = Set.of("video/mp4");
    private static final Set<String> STREAM = Set.of("application/vnd.apple.mpegurl");
    private static final Set<String> MP3 = Set.of("audio/mpeg");
    private static final Set<String> M4A = Set.of("audio/mp4");
    private static final Set<String> CAPTIONS = Set.of("text/vtt");
    private static final Set<String> PICTURE = Set.of("image/png");
    private static final Set<String> PDF = Set.of("application/pdf");
    private static final Set<String> PRESENTATION =
            Set.of("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    /** Those of a part in one language, the languages of the course first. */
    static List<FileSlot> of(PartDraft part, Language language, List<Language> languages) {
        List<FileSlot> slots = new ArrayList<>();
        switch (part.kind()) {
            case PAGE -> {}
            case VIDEO -> {
                slots.add(new FileSlot("film", FILM, part.path(language, ".mp4")));
                slots.add(new FileSlot("stream", STREAM, part.path(language, ".m3u8")));
            }
            case AUDIO -> {
                slots.add(new FileSlot("mp3", MP3, part.path(language, ".mp3")));
                slots.add(new FileSlot("m4a", M4A, part.path(language, ".m4a")));
            }
            case PDF -> slots.add(new FileSlot("pdf", PDF, part.path(language, ".pdf")));
            case SLIDES -> {
                slots.add(new FileSlot("pages", PDF, part.path(language, ".pdf")));
                slots.add(new FileSlot("slides", PRESENTATION, part.path(language, ".pptx")));
            }
        }
        if (part.kind().isPlayed()) {
            languages.forEach(one -> slots.add(captions(part, language, one)));
        }
        if (part.kind() == Kind.VIDEO) {
            slots.add(new FileSlot("poster", PICTURE, part.path(language, ".png")));
        }
        return slots;
    }

    private static FileSlot captions(PartDraft part, Language spoken, Language language) {
        String ending = (language == spoken ? "" : "." + language.tag()) + ".vtt";
        return new FileSlot("captions-" + language.tag(), CAPTIONS, part.path(spoken, ending));
    }
}
