package org.xueshi.lecture.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xueshi.common.Sentence;

/**
 * One playlist of a film that is streamed (HLS, RFC 8216): what it names, how long it plays, and what is wrong with it. Only
 * whole recordings whose files lie beside it are taken: nothing live, nothing encrypted, nothing fetched from elsewhere.
 *
 * @param files that it names, in order
 * @param millis of what it plays itself; 0 if it only offers other playlists
 */
record StreamPlaylist(List<Named> files, long millis, List<Problem> problems) {

    private static final String BEGIN = "#EXTM3U";
    private static final String LENGTH = "#EXTINF:";
    private static final String VARIANT = "#EXT-X-STREAM-INF:";
    private static final String END = "#EXT-X-ENDLIST";
    private static final String KEY = "#EXT-X-KEY:";

    /** Twelve hours in pieces of six seconds name 7,200 files; more lines than this are a mistake or an attack. */
    private static final int MOST_LINES = 100_000;
    /** A piece is a few seconds; nobody exports one longer than an hour. */
    private static final BigDecimal LONGEST_PIECE_SECONDS = BigDecimal.valueOf(3_600);

    private static final Pattern ADDRESS = Pattern.compile("(?:^|[:,])URI=\"([^\"]*)\"");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,9})?)(?:,.*)?");
    /** Below the playlist's own folder, without a scheme, a query or anything to decode. */
    private static final Pattern BESIDE =
            Pattern.compile("NAME(?:/NAME)*".replace("NAME", "(?!\\.\\.?(?:/|$))[^/\\\\:?#%\"]+"));

    /**
     * A file as the playlist names it, relative to the playlist.
     *
     * @param playlist whether it has to be a playlist itself
     */
    record Named(int line, String path, boolean playlist) {}

    /** What is wrong in a line, from 1. */
    record Problem(int line, Sentence message) {}

    boolean offersOthers() {
        return files.stream().anyMatch(Named::playlist);
    }

    static StreamPlaylist of(String text) {
        List<String> lines =
                text.lines().limit(MOST_LINES + 1L).map(String::strip).toList();
        if (lines.size() > MOST_LINES) {
            return new StreamPlaylist(
                    List.of(), 0, List.of(new Problem(MOST_LINES, Sentence.of("lecture.problem.stream-long"))));
        }
        return new Reading().read(lines);
    }

    /** Goes through the lines once. */
    private static final class Reading {

        private final List<Named> files = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private BigDecimal seconds = BigDecimal.ZERO;
        private boolean ended;
        private boolean variantFollows;
        private boolean pieceFollows;

        StreamPlaylist read(List<String> lines) {
            if (lines.isEmpty() || !lines.getFirst().equals(BEGIN)) {
                problem(1, "lecture.problem.stream-start");
            }
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.startsWith("#EXT")) {
                    tag(i + 1, line);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    address(i + 1, line);
                }
            }
            requireWhole(lines.size());
            long millis = seconds.movePointRight(3).longValue();
            return new StreamPlaylist(List.copyOf(files), millis, List.copyOf(problems));
        }

        private void tag(int line, String tag) {
            ended |= tag.equals(END);
            variantFollows |= tag.startsWith(VARIANT);
            if (tag.startsWith(LENGTH)) {
                pieceFollows = true;
                length(line, tag.substring(LENGTH.length()).strip());
            }
            if (tag.startsWith(KEY) && !tag.contains("METHOD=NONE")) {
                problem(line, "lecture.problem.stream-encrypted");
            }
            Matcher named = ADDRESS.matcher(tag);
            if (!tag.startsWith(KEY) && named.find()) {
                boolean playlist = tag.startsWith("#EXT-X-MEDIA:") || tag.startsWith("#EXT-X-I-FRAME-STREAM-INF:");
                named(line, named.group(1), playlist);
            }
        }

        private void length(int line, String given) {
            Matcher number = SECONDS.matcher(given);
            if (number.matches() && new BigDecimal(number.group(1)).compareTo(LONGEST_PIECE_SECONDS) <= 0) {
                seconds = seconds.add(new BigDecimal(number.group(1)));
            } else {
                problem(line, "lecture.problem.stream-seconds");
            }
        }

        private void address(int line, String address) {
            if (!variantFollows && !pieceFollows) {
                problem(line, "lecture.problem.stream-untimed", address);
            }
            named(line, address, variantFollows);
            variantFollows = false;
            pieceFollows = false;
        }

        private void named(int line, String address, boolean playlist) {
            if (BESIDE.matcher(address).matches()) {
                files.add(new Named(line, address, playlist));
            } else {
                problem(line, "lecture.problem.stream-elsewhere", address);
            }
        }

        private void requireWhole(int lastLine) {
            boolean offersOthers = files.stream().anyMatch(Named::playlist);
            if (problems.isEmpty() && files.isEmpty()) {
                problem(lastLine, "lecture.problem.stream-empty");
            } else if (!offersOthers && !ended) {
                problem(lastLine, "lecture.problem.stream-live");
            } else if (problems.isEmpty() && offersOthers && seconds.signum() > 0) {
                problem(lastLine, "lecture.problem.stream-both");
            } else if (problems.isEmpty() && !offersOthers && seconds.signum() == 0) {
                problem(lastLine, "lecture.problem.stream-no-length");
            }
        }

        private void problem(int line, String key, Object... arguments) {
            problems.add(new Problem(line, Sentence.of(key, arguments)));
        }
    }
}
