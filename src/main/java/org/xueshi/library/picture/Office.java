package org.xueshi.library.picture;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Turns slides into PDF by LibreOffice, where it is installed: each time in a new process with a profile of its own, which
 * runs no macros and fetches nothing that a document refers to.
 */
@Component
public class Office {

    /** A hundred slides take about half a minute on a small machine. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** Read by LibreOffice from its profile. A proxy that there is not keeps it from the network whatever else it would do. */
    private static final String PROFILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
                <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
              <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
                <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
              <item oor:path="/org.openoffice.Inet/Settings">
                <prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop></item>
              <item oor:path="/org.openoffice.Inet/Settings">
                <prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
              <item oor:path="/org.openoffice.Inet/Settings">
                <prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop></item>
              <item oor:path="/org.openoffice.Inet/Settings">
                <prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
              <item oor:path="/org.openoffice.Inet/Settings">
                <prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop></item>
              <item oor:path="/org.openoffice.Inet/Settings">
                <prop oor:name="ooInetNoProxy" oor:op="fuse"><value></value></prop></item>
            </oor:items>
            """;

    private final String command;

    /** @param command a path, or a name that is looked for on the PATH */
    public Office(@Value("${xueshi.soffice:soffice}") String command) {
        this.command = command;
    }

    /** Whether it is installed here. */
    public boolean isHere() {
        return program().isPresent();
    }

    /** The document as PDF, in the folder. */
    public Path pdf(Path document, Path folder) throws IOException {
        Path program = program().orElseThrow(() -> new IOException("LibreOffice is not installed"));
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), PROFILE);
        BoundedProcess.run(
                List.of(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--nolockcheck",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        document.toAbsolutePath().toString()),
                folder,
                LIMIT);
        Path pdf = folder.resolve(stem(document) + ".pdf");
        if (!Files.exists(pdf)) {
            throw new IOException("LibreOffice made nothing of it");
        }
        return pdf;
    }

    private static String stem(Path document) {
        String name = document.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private Optional<Path> program() {
        if (command.contains(File.separator)) {
            return Optional.of(Path.of(command)).filter(Files::isExecutable);
        }
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
