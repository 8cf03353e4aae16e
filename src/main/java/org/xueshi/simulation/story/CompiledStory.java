package org.xueshi.simulation.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the compiler made of a story, as it lies beside its text.
 *
 * @param source SHA-256 of the text that it was made of, in hex
 * @param story for the runtime
 */
public record CompiledStory(String source, String story) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Reads the compiler's file; stopped as broken if it is none. */
    public static CompiledStory read(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            return new CompiledStory(tree.path("source").asString(""), JSON.writeValueAsString(tree.path("story")));
        } catch (JacksonException notJson) {
            throw new StoryStopped(StoryStopped.Reason.BROKEN, String.valueOf(notJson.getOriginalMessage()));
        }
    }

    /** The file of a story that was compiled of that text. */
    public static String write(String text, String story) {
        return "{\"source\":\"" + sha256(text) + "\",\"story\":" + story + "}";
    }

    /** Whether it was made of that text as it stands now. */
    public boolean isOf(String text) {
        return source.equals(sha256(text));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
