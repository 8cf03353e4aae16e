package org.xueshi.library.ingest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xueshi.library.FileName;

/** F5: where a scanner is configured every file is looked at, and none is taken that could not be. */
class InfectedFilesAreRefusedTest {

    private static final FileName NAME = FileName.of("paper.txt");
    private static final int LARGE = 300_000;

    @TempDir
    Path folder;

    @Test
    void aCleanFilePassesAndAnInfectedOneDoesNot() throws IOException {
        try (var clamd = new FakeClamd(Long.MAX_VALUE)) {
            var antivirus = new Antivirus("127.0.0.1", clamd.port());
            Path clean = file("all is well ".repeat(LARGE / 12));
            Path infected = file("all is well ".repeat(LARGE / 12) + FakeClamd.EICAR);
            assertThatCode(() -> antivirus.require(clean, NAME)).doesNotThrowAnyException();
            assertThatThrownBy(() -> antivirus.require(infected, NAME)).hasMessage("library.file.refused.infected");
        }
    }

    @Test
    void whatTheScannerDoesNotTakeIsNotTaken() throws IOException {
        try (var clamd = new FakeClamd(1_000)) {
            var antivirus = new Antivirus("127.0.0.1", clamd.port());
            Path large = file("all is well ".repeat(LARGE / 12));
            assertThatThrownBy(() -> antivirus.require(large, NAME)).hasMessage("library.file.refused.unscanned");
        }
    }

    @Test
    void withoutAnAnswerNothingIsTaken() throws IOException {
        int port;
        try (var nobody = new ServerSocket(0)) {
            port = nobody.getLocalPort();
        }
        Path clean = file("all is well");
        assertThatThrownBy(() -> new Antivirus("127.0.0.1", port).require(clean, NAME))
                .hasMessage("library.file.refused.unscanned");
    }

    @Test
    void withoutAScannerNothingIsAsked() throws IOException {
        Path file = file(FakeClamd.EICAR);
        assertThatCode(() -> new Antivirus("", 1).require(file, NAME)).doesNotThrowAnyException();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "upload", ""), text);
    }
}
