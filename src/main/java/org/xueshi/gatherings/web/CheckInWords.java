package org.xueshi.gatherings.web;

import java.util.List;

/** The words of the check-in page, by the ends of their keys. */
final class CheckInWords {

    static final List<String> ALL = List.of(
            "title",
            "scan",
            "scanning",
            "stop",
            "no-camera",
            "type",
            "type.help",
            "send",
            "sign-in",
            "sign-in.why",
            "offline",
            "kept",
            "kept.why",
            "came",
            "went",
            "answered",
            "waits",
            "again",
            "not-yet",
            "in-since",
            "out-since",
            "call",
            "place",
            "place.why",
            "place.told",
            "choose.why",
            "failed",
            "not-ours");

    private CheckInWords() {}
}
