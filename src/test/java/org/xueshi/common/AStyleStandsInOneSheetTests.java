package org.xueshi.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two sheets that dress the same class undo each other: how a page looks would hang on the order they load in. */
class AStyleStandsInOneSheetTests {

    private static final Pattern CLASS_ALONE = Pattern.compile("(?m)^\\.(x-[a-z0-9-]+) \\{");

    @Test
    void noClassIsDressedByTwoSheets() throws IOException {
        var sheetsOf = new TreeMap<String, Set<String>>();
        for (Path sheet : Bundles.files(Bundles.FRONTEND.resolve("theme"), ".css")) {
            CLASS_ALONE
                    .matcher(Files.readString(sheet))
                    .results()
                    .forEach(rule -> sheetsOf.computeIfAbsent(rule.group(1), name -> new TreeSet<>())
                            .add(sheet.getFileName().toString()));
        }
        assertThat(sheetsOf).isNotEmpty();
        assertThat(sheetsOf).allSatisfy((name, sheets) -> assertThat(sheets).hasSize(1));
    }
}
