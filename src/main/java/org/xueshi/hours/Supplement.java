package org.xueshi.hours;

import java.time.Instant;
import java.util.List;

/** What a member added to a claim: words, with or without documents. */
public record Supplement(String words, List<Document> documents, Instant at) {
    public Supplement {
        documents = List.copyOf(documents);
    }
}
