package org.xueshi.lecture.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A playlist names files beside it, says how long each is, and ends; whatever is wrong is said with its line. */
class AStreamedFilmIsWholeTest {

    @Test
    void itsLengthIsThatOfItsPieces() {
        StreamPlaylist list = StreamPlaylist.of("""
                #EXTM3U
                #EXT-X-VERSION:7
                #EXT-X-MAP:URI="init.mp4"
                #EXTINF:6.006,
                one.m4s
                # a remark
                #EXTINF:2.5,a title
                deep/two.m4s
                #EXT-X-ENDLIST
                """);
        assertThat(list.problems()).isEmpty();
        assertThat(list.millis()).isEqualTo(8_506);
        assertThat(list.files())
                .extracting(StreamPlaylist.Named::path)
                .containsExactly("init.mp4", "one.m4s", "deep/two.m4s");
        assertThat(list.offersOthers()).isFalse();
    }

    @Test
    void oneThatOffersOthersNamesThemAll() {
        StreamPlaylist list = StreamPlaylist.of("""
                #EXTM3U
                #EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="zh",URI="sound.m3u8"
                #EXT-X-STREAM-INF:BANDWIDTH=800000,AUDIO="a"
                small.m3u8
                #EXT-X-STREAM-INF:BANDWIDTH=2000000,AUDIO="a"
                large.m3u8
                """);
        assertThat(list.problems()).isEmpty();
        assertThat(list.files())
                .extracting(StreamPlaylist.Named::path)
                .containsExactly("sound.m3u8", "small.m3u8", "large.m3u8");
        assertThat(list.files()).allMatch(StreamPlaylist.Named::playlist);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/one.ts",
                "//example.org/one.ts",
                "/one.ts",
                "../one.ts",
                "deep/../../one.ts",
                "deep/..",
                "..\\one.ts",
                "file:one.ts",
                "one.ts?token=x",
                "%2e%2e/one.ts",
                "./one.ts"
            })
    void whatLiesElsewhereIsRefused(String address) {
        assertThat(problems("#EXTM3U\n#EXTINF:6,\n" + address + "\n#EXT-X-ENDLIST"))
                .anyMatch(problem -> problem.line() == 3 && says(problem, "names files beside it"));
        assertThat(problems("#EXTM3U\n#EXT-X-MAP:URI=\"" + address + "\"\n#EXTINF:6,\none.ts\n#EXT-X-ENDLIST"))
                .anyMatch(problem -> problem.line() == 2 && says(problem, "names files beside it"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#EXTINF:6,;one.ts;#EXT-X-ENDLIST                                | 1 | starts with the line #EXTM3U",
                "#EXTM3U;#EXTINF:6,;one.ts                                       | 3 | live stream",
                "#EXTM3U;#EXT-X-ENDLIST                                          | 2 | names no file",
                "#EXTM3U;#EXTINF:a long while,;one.ts;#EXT-X-ENDLIST             | 2 | length of a piece",
                "#EXTM3U;#EXTINF:99999,;one.ts;#EXT-X-ENDLIST                    | 2 | length of a piece",
                "#EXTM3U;#EXTINF:6,;one.ts;two.ts;#EXT-X-ENDLIST                 | 4 | no #EXTINF says how long two.ts",
                "#EXTM3U;#EXT-X-KEY:METHOD=AES-128,URI=\"k\";#EXTINF:6,;a.ts;#EXT-X-ENDLIST | 2 | encrypted",
                "#EXTM3U;#EXT-X-STREAM-INF:A=1;v.m3u8;#EXTINF:6,;one.ts          | 5 | not both"
            })
    void whatIsWrongIsSaidWithItsLine(String lines, int line, String message) {
        assertThat(problems(lines.replace(';', '\n')))
                .anyMatch(problem -> problem.line() == line && says(problem, message));
    }

    @Test
    void aLongNameIsJudgedAtOnce() {
        assertThat(problems("#EXTM3U\n#EXTINF:6,\n" + "a".repeat(50_000) + "?\n#EXT-X-ENDLIST"))
                .hasSize(1);
    }

    private static boolean says(StreamPlaylist.Problem problem, String words) {
        return problem.message().in(Locale.ENGLISH).contains(words);
    }

    private static List<StreamPlaylist.Problem> problems(String text) {
        return StreamPlaylist.of(text).problems();
    }
}
