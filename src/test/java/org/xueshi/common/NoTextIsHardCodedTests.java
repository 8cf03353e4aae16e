package org.xueshi.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words for people stand in the bundles, never in code; and every key that code names stands in a bundle. */
class NoTextIsHardCodedTests {

    private static final String LITERAL_WITH_LETTERS = "\\(\\s*\"[^\"]*\\p{L}[^\"]*\"";
    private static final Pattern IN_VIEWS = Pattern.compile(
            "new (Button|Span|H[1-6]|Paragraph|NativeLabel|ListItem|Text|TextField|TextArea|PasswordField|EmailField"
                    + "|Checkbox|ComboBox|Select|DatePicker|Details|Card|PageHeader|Notification|ConfirmDialog)(<>)?"
                    + LITERAL_WITH_LETTERS
                    + "|new Anchor\\(\\s*\"[^\"]*\",\\s*\"[^\"]*\\p{L}"
                    + "|new (EmptyState|StatusBadge)\\([\\w.]+,\\s*\"[^\"]*\\p{L}"
                    + "|\\.(setLabel|setText|setPlaceholder|setHelperText|setTitle|setTooltipText|setAriaLabel"
                    + "|setErrorMessage|setHeader|setHeaderTitle|setCancelText|setConfirmText|setSummaryText|withLabel)"
                    + LITERAL_WITH_LETTERS
                    + "|(Notify\\.(done|failed)|Confirm\\.ask)" + LITERAL_WITH_LETTERS);

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile(
            "(?:\\bt\\(|\\bsuper\\(|Refused\\(|Sentence\\.of\\(|\\btitle = )\\s*\"([a-z]+(?:\\.[a-z0-9_-]+)+)\"");

    @Test
    void viewsTakeTheirWordsFromTheBundles() {
        assertThat(views().flatMap(file -> found(IN_VIEWS, file, 0)).toList()).isEmpty();
    }

    @Test
    void noChineseStandsInCode() {
        var han = Pattern.compile("[^\n]*\\p{IsHan}[^\n]*");
        var code = Stream.concat(
                Bundles.files(Bundles.SOURCES, ".java").stream(), Bundles.files(Bundles.FRONTEND, ".ts").stream());
        assertThat(code.flatMap(file -> found(han, file, 0)).toList()).isEmpty();
    }

    @Test
    void everyKeyInCodeHasItsText() {
        Set<String> known = new TreeSet<>();
        Bundles.rooms().forEach(room -> known.addAll(Bundles.of(room, "zh").stringPropertyNames()));
        List<Path> files = Bundles.files(Bundles.SOURCES, ".java");
        assertThat(files.stream()
                        .flatMap(file -> found(KEY, file, 1))
                        .filter(hit -> !known.contains(key(hit)) && !isOfRoomWithoutWords(key(hit)))
                        .toList())
                .isEmpty();
    }

    private static String key(String hit) {
        return hit.substring(hit.indexOf(' ') + 1);
    }

    private static boolean isOfRoomWithoutWords(String key) {
        String room = key.substring(0, key.indexOf('.'));
        return Files.isDirectory(Bundles.SOURCES.resolve(room))
                && !Bundles.rooms().contains(room);
    }

    private static Stream<Path> views() {
        return Bundles.files(Bundles.SOURCES, ".java").stream()
                .filter(file ->
                        file.toString().contains("/ui/") || file.toString().contains("/shell/"));
    }

    /** Each find with its file, so that a failure says where to look. */
    private static Stream<String> found(Pattern pattern, Path file, int group) {
        String code = COMMENT.matcher(Bundles.text(file)).replaceAll("");
        return pattern.matcher(code)
                .results()
                .map(hit -> file.getFileName() + " " + hit.group(group).strip());
    }
}
