package org.xueshi.common;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.xueshi.common.BadFileRefused.Problem;

/**
 * Reads YAML files that people write, against a JSON Schema (2020-12). A file that does not fit is refused with every
 * problem's line. Anchors and aliases are refused, so no file can grow in memory; so are repeated keys.
 */
public final class CheckedYaml {

    /** Far more than any description that a person writes by hand. */
    public static final int MOST_BYTES = 512 * 1024;

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ENGLISH)
                    .build()));

    private final Schema schema;

    private CheckedYaml(Schema schema) {
        this.schema = schema;
    }

    /** Against the schema's text. */
    public static CheckedYaml against(String jsonSchema) {
        return new CheckedYaml(SCHEMAS.getSchema(jsonSchema, InputFormat.JSON));
    }

    /** Against a published schema in a file; a missing one is refused like a bad one. */
    public static CheckedYaml against(Path jsonSchema) {
        return against(text(jsonSchema.toString(), bytes(jsonSchema)));
    }

    /** Against a schema that lies in the application. */
    public static CheckedYaml againstResource(String path) {
        try (InputStream schema = CheckedYaml.class.getResourceAsStream(path)) {
            return against(new String(
                    Objects.requireNonNull(schema, "no schema " + path).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with a part of a file that has been read. */
    public List<Problem> problems(CheckedFile file, String pointer) {
        return schema.validate(file.tree().at(pointer)).stream()
                .map(error -> problem(file, pointer, error))
                .distinct()
                .toList();
    }

    /** Reads and checks a file; problems name it by the path given. */
    public CheckedFile read(Path file) {
        return read(file.toString(), bytes(file));
    }

    /** Reads and checks bytes that came from elsewhere, for instance an upload; problems name them so. */
    public CheckedFile read(String name, byte[] content) {
        CheckedFile file = YamlTree.read(name, text(name, content));
        List<Problem> problems = problems(file, "");
        if (!problems.isEmpty()) {
            throw new BadFileRefused(problems);
        }
        return file;
    }

    private static Problem problem(CheckedFile file, String below, Error error) {
        String at = below + error.getInstanceLocation();
        boolean surplus = error.getKeyword().equals("additionalProperties")
                || error.getKeyword().equals("unevaluatedProperties");
        String pointer = surplus && error.getProperty() != null ? CheckedFile.child(at, error.getProperty()) : at;
        Sentence wrong = SchemaErrors.sentence(error);
        return file.problem(pointer, at.isEmpty() ? wrong : Sentence.of("common.problem.at", at, wrong));
    }

    private static byte[] bytes(Path file) {
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw tooLarge(file.toString());
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw refused(
                    file.toString(), Sentence.of("common.problem.unreadable", String.valueOf(unreadable.getMessage())));
        }
    }

    private static String text(String name, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw tooLarge(name);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw refused(name, Sentence.of("common.problem.not-text"));
        }
    }

    private static BadFileRefused tooLarge(String name) {
        return refused(name, Sentence.of("common.problem.too-large", MOST_BYTES / 1024));
    }

    private static BadFileRefused refused(String name, Sentence message) {
        return new BadFileRefused(List.of(new Problem(name, 1, message)));
    }
}
