package org.xueshi.library;

import java.util.Set;

/** What a file is to somebody who makes a course of it. */
public enum FileKind {
    VIDEO,
    AUDIO,
    PICTURE,
    PDF,
    SLIDES,
    DOCUMENT,
    /** Captions of a film. */
    CAPTIONS,
    OTHER;

    private static final Set<String> SLIDE_TYPES = Set.of(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.ms-powerpoint");

    /** What every browser shows, and what can't run anything; SVG can. */
    private static final Set<String> WEB_PICTURES =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/avif");

    private static final Set<String> DOCUMENT_TYPES = Set.of(
            "application/msword",
            "application/vnd.ms-excel",
            "application/rtf",
            "application/epub+zip",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "text/plain",
            "text/csv",
            "text/x-web-markdown",
            "text/markdown");

    /** Of a type as Tika names it. */
    public static FileKind of(String mediaType) {
        if (mediaType.equals("text/vtt") || mediaType.equals("application/x-subrip")) {
            return CAPTIONS;
        }
        if (mediaType.equals("application/pdf")) {
            return PDF;
        }
        if (SLIDE_TYPES.contains(mediaType)) {
            return SLIDES;
        }
        if (DOCUMENT_TYPES.contains(mediaType)) {
            return DOCUMENT;
        }
        return switch (mediaType.substring(0, mediaType.indexOf('/'))) {
            case "video" -> VIDEO;
            case "audio" -> AUDIO;
            case "image" -> WEB_PICTURES.contains(mediaType) ? PICTURE : OTHER;
            default -> OTHER;
        };
    }
}
