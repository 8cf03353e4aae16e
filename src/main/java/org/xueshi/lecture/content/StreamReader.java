package org.xueshi.lecture.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Sentence;
import org.xueshi.courses.ItemSource;

/** Takes a film that is streamed into the course: its playlists, and every file that they name. */
final class StreamReader {

    /** What players count on among the pieces of a film. */
    private static final Set<String> PIECES = Set.of(
            "video/mp2t",
            "video/iso.segment",
            "video/mp4",
            "audio/mp4",
            "audio/mpeg",
            "audio/aac",
            "audio/x-aac",
            "text/vtt");

    /** Exports cut sound and picture at different frames. */
    private static final long SAME_LENGTH_MILLIS = 1_000;

    private final ItemSource source;
    private final String pointer;
    private final Set<String> taken = new HashSet<>();
    private boolean wrong;

    StreamReader(ItemSource source, String pointer) {
        this.source = source;
        this.pointer = pointer;
    }

    /** How long the film is, in milliseconds; empty if anything was wrong with it. */
    OptionalLong read(String path) {
        long millis = playlist(path, true);
        return wrong ? OptionalLong.empty() : OptionalLong.of(millis);
    }

    /** What the playlist plays, or the first of those that it offers. */
    private long playlist(String path, boolean mayOfferOthers) {
        Path file = source.text(path, pointer).orElse(null);
        StreamPlaylist list = file == null ? null : parsed(file);
        if (file == null || list == null) {
            wrong = true;
            return 0;
        }
        list.problems().forEach(problem -> problem(file, problem.line(), problem.message()));
        if (list.offersOthers() && !mayOfferOthers) {
            problem(file, 1, Sentence.of("lecture.problem.stream-nested"));
            return 0;
        }
        if (list.problems().isEmpty()) {
            keep(path);
        }
        long millis = list.millis();
        for (StreamPlaylist.Named named : list.files()) {
            String beside = PageText.resolve(path, named.path());
            if (!taken.add(beside)) {
                continue;
            }
            if (!source.has(beside)) {
                problem(file, named.line(), Sentence.of("courses.problem.no-file", beside));
            } else if (named.playlist()) {
                millis = agreed(millis, playlist(beside, false), file, named);
            } else if (!PIECES.contains(keep(beside))) {
                problem(file, named.line(), Sentence.of("lecture.problem.stream-piece", beside));
            }
        }
        return millis;
    }

    private long agreed(long before, long found, Path file, StreamPlaylist.Named named) {
        if (before > 0 && found > 0 && Math.abs(found - before) > SAME_LENGTH_MILLIS) {
            problem(
                    file,
                    named.line(),
                    Sentence.of("lecture.problem.stream-lengths", named.path(), found / 1000, before / 1000));
        }
        return before > 0 ? before : found;
    }

    private static @Nullable StreamPlaylist parsed(Path file) {
        try {
            return StreamPlaylist.of(Files.readString(file));
        } catch (IOException notText) {
            return new StreamPlaylist(
                    List.of(), 0, List.of(new StreamPlaylist.Problem(1, Sentence.of("common.problem.not-text"))));
        }
    }

    private String keep(String path) {
        return source.media(path, pointer).map(found -> found.mediaType()).orElse("");
    }

    private void problem(Path file, int line, Sentence message) {
        wrong = true;
        source.problem(file, line, message);
    }
}
