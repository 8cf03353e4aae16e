package org.xueshi.hours.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.CheckedFile;
import org.xueshi.common.CheckedYaml;

/**
 * The policies of the folder {@code policies} in the content, read once at the start. A file that is broken stops the
 * start with its name, line and reason: nobody is assessed by half a rule book.
 */
@Service
public class Policies {

    /** The rule book in use; older versions of it stay in the folder, for what they ruled. */
    static final String IN_USE = "default";

    private static final String SCHEMA = "policy.schema.json";

    private final List<PolicyVersion> newestFirst;

    Policies(@Value("${xueshi.content:./content}") Path content) {
        Path folder = content.resolve("policies");
        var schema = CheckedYaml.against(folder.resolve(SCHEMA));
        var read = new ArrayList<PolicyVersion>();
        for (Path file : files(folder)) {
            read.add(read(schema, file, read));
        }
        read.sort(Comparator.comparing((PolicyVersion v) -> v.policy().effectiveFrom())
                .thenComparing(v -> v.ref().version())
                .reversed());
        newestFirst = List.copyOf(read);
    }

    /** The version that rules that day, or {@link NoPolicyRefused}. */
    public PolicyVersion inForceOn(LocalDate day) {
        return newestFirst.stream()
                .filter(version -> version.ref().id().equals(IN_USE))
                .filter(version -> !version.policy().effectiveFrom().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new NoPolicyRefused(day));
    }

    /** Whether that very policy is still there, word for word. */
    public boolean reads(PolicyRef ref) {
        return newestFirst.stream().anyMatch(version -> version.ref().equals(ref));
    }

    private static PolicyVersion read(CheckedYaml schema, Path file, List<PolicyVersion> others) {
        CheckedFile checked = schema.read(file);
        Policy policy = checked.as(Policy.class);
        var version =
                new PolicyVersion(new PolicyRef(policy.id(), policy.version(), TreeDigest.of(checked.tree())), policy);
        for (PolicyVersion other : others) {
            if (other.ref().id().equals(policy.id()) && other.ref().version() == policy.version()) {
                throw new BadFileRefused(
                        List.of(checked.problem("/version", "another file holds this version of " + policy.id())));
            }
        }
        return version;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the policies can't be read", unreadable);
        }
    }
}
