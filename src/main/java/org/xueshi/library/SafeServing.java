package org.xueshi.library;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Serves stored files so that they can't script the application: a fixed type, never sniffed, in a sandbox, to pages of our
 * own alone; anything but known media is offered as a download, whatever it is. Ranges are answered where the bytes are sent.
 */
@Component
public class SafeServing {

    /** What browsers show or play, and can't run; a PDF's scripts stay in the browser's reader, in the sandbox. */
    private static final Set<String> INLINE = Set.of(
            "image/png",
            "image/jpeg",
            "image/webp",
            "image/gif",
            "image/avif",
            "video/mp4",
            "video/webm",
            "video/quicktime",
            "audio/mpeg",
            "audio/mp4",
            "audio/ogg",
            "audio/vorbis",
            "audio/opus",
            "audio/x-flac",
            "audio/x-wav",
            "audio/vnd.wave",
            "audio/aac",
            "application/vnd.apple.mpegurl",
            "video/mp2t",
            "video/iso.segment",
            "application/pdf",
            "text/vtt");

    private final FileStore store;
    private final HttpServletRequest request;

    /** @param request stands for the one that is being answered */
    SafeServing(FileStore store, HttpServletRequest request) {
        this.store = store;
        this.request = request;
    }

    /** The answer to a request that the caller has allowed. Files never change under their hash, so browsers keep them. */
    public ResponseEntity<Resource> answer(FileId id, String mediaType, String name) {
        boolean inline = INLINE.contains(mediaType);
        return serve(id, inline ? mediaType : null, name);
    }

    /** The same for somebody who wants it on their disk. */
    public ResponseEntity<Resource> download(FileId id, String name) {
        return serve(id, null, name);
    }

    private ResponseEntity<Resource> serve(FileId id, @Nullable String inlineType, String name) {
        Resource bytes = store.open(id);
        if (!bytes.exists()) {
            return ResponseEntity.notFound().build();
        }
        HttpHeaders headers = headers(id, inlineType, name);
        boolean whole = wantsAllOfIt(id);
        try {
            ResponseEntity<Resource> sent = SystemSending.answer(request, headers, bytes, whole);
            return sent != null ? sent : copied(headers, bytes, whole);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static HttpHeaders headers(FileId id, @Nullable String inlineType, String name) {
        var disposition = (inlineType == null ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(inlineType == null ? "application/octet-stream" : inlineType));
        headers.setETag("\"" + id.sha256() + "\"");
        headers.setCacheControl(
                CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable());
        headers.setContentDisposition(disposition);
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'self'");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("X-Content-Type-Options", "nosniff");
        return headers;
    }

    /** A part is asked for only if it is still part of what they have (RFC 9110, 13.1.5); the framework does not look. */
    private boolean wantsAllOfIt(FileId id) {
        String condition = request.getHeader(HttpHeaders.IF_RANGE);
        return condition != null && !condition.equals("\"" + id.sha256() + "\"");
    }

    private static ResponseEntity<Resource> copied(HttpHeaders headers, Resource bytes, boolean whole)
            throws IOException {
        var answer = ResponseEntity.ok().headers(headers);
        return whole
                ? answer.contentLength(bytes.contentLength()).body(new InputStreamResource(bytes::getInputStream))
                : answer.body(bytes);
    }
}
