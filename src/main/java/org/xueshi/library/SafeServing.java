package org.xueshi.library;

import java.time.Duration;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Serves stored files so that they can't script the application: a fixed type, never sniffed, in a sandbox; anything but
 * known media is offered as a download. Ranges are answered by the framework.
 */
@Component
public class SafeServing {

    private static final Set<String> INLINE = Set.of(
            "image/png",
            "image/jpeg",
            "image/webp",
            "image/gif",
            "video/mp4",
            "video/webm",
            "audio/mpeg",
            "audio/mp4",
            "audio/aac",
            "application/vnd.apple.mpegurl",
            "video/mp2t",
            "video/iso.segment",
            "application/pdf",
            "text/vtt");

    private final Shelf shelf;

    SafeServing(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The answer to a request that the caller has allowed. Files never change under their hash, so browsers keep them. */
    public ResponseEntity<Resource> answer(FileId id, String mediaType, String name) {
        Resource bytes = shelf.open(id);
        if (!bytes.exists()) {
            return ResponseEntity.notFound().build();
        }
        boolean inline = INLINE.contains(mediaType);
        var disposition = (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(inline ? mediaType : "application/octet-stream"))
                .eTag(id.sha256())
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .header("Content-Disposition", disposition.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'self'")
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
