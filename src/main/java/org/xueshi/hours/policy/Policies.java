package org.xueshi.hours.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.CheckedFile;
import org.xueshi.common.CheckedYaml;
import org.xueshi.common.Sentence;

/**
 * The policies of the folder {@code policies} in the content, read once at the start. A file that is broken stops the
 * start with its name, line and reason: nobody is assessed by half a rule book. The property {@code xueshi.policy} says
 * which of them this installation goes by.
 */
@Service
public class Policies {

    private static final String SCHEMA = "policy.schema.json";

    private final CheckedYaml schema;
    private final Map<String, List<PolicyVersion>> byId = new TreeMap<>();
    private final RuleBook inUse;

    Policies(@Value("${xueshi.content:./content}") Path content, @Value("${xueshi.policy:default}") String idInUse) {
        Path folder = content.resolve("policies");
        schema = CheckedYaml.against(folder.resolve(SCHEMA));
        for (Path file : files(folder)) {
            add(schema.read(file));
        }
        if (!byId.containsKey(idInUse)) {
            throw new BadFileRefused(List.of(new BadFileRefused.Problem(
                    folder.toString(), 1, Sentence.of("hours.problem.policy-missing", idInUse))));
        }
        inUse = book(idInUse);
    }

    /** The version that rules that day, or {@link NoPolicyRefused}. */
    public PolicyVersion inForceOn(LocalDate day) {
        return inUse.inForceOn(day);
    }

    /** Whether that very policy is still there, word for word. */
    public boolean reads(PolicyRef ref) {
        return byId.getOrDefault(ref.id(), List.of()).stream()
                .anyMatch(version -> version.ref().equals(ref));
    }

    /** All versions of the policy in use. */
    public RuleBook inUse() {
        return inUse;
    }

    /** All versions of a policy, in use or not. */
    public RuleBook book(String id) {
        return RuleBook.of(byId.getOrDefault(id, List.of()));
    }

    /** Reads a file that is not in the folder, checked like those that are. */
    public PolicyVersion draft(String name, byte[] content) {
        return version(schema.read(name, content));
    }

    private void add(CheckedFile file) {
        PolicyVersion read = version(file);
        List<PolicyVersion> others = byId.computeIfAbsent(read.ref().id(), id -> new ArrayList<>());
        for (PolicyVersion other : others) {
            if (other.ref().version() == read.ref().version()) {
                throw refused(
                        file,
                        "/version",
                        Sentence.of("hours.problem.version-twice", read.ref().id()));
            }
            if (other.policy().effectiveFrom().equals(read.policy().effectiveFrom())) {
                throw refused(
                        file,
                        "/effective_from",
                        Sentence.of(
                                "hours.problem.same-day",
                                Integer.toString(other.ref().version()),
                                read.ref().id()));
            }
        }
        others.add(read);
    }

    private static PolicyVersion version(CheckedFile file) {
        Policy policy = file.as(Policy.class);
        PolicyCheck.require(file, policy);
        return new PolicyVersion(new PolicyRef(policy.id(), policy.version(), TreeDigest.of(file.tree())), policy);
    }

    private static BadFileRefused refused(CheckedFile file, String pointer, Sentence message) {
        return new BadFileRefused(List.of(file.problem(pointer, message)));
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
