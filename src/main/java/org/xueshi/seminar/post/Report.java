package org.xueshi.seminar.post;

import java.time.Instant;
import org.xueshi.common.Localised;

/** A report that waits for those in charge. */
public record Report(
        String post, Localised reporter, Localised author, String reason, String text, Instant reportedAt) {}
