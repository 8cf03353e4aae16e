package org.xueshi.hours;

import java.util.List;
import org.xueshi.common.Refused;

/** A document is too large, of a kind that is not taken, or one too many. */
public final class DocumentRefused extends Refused {

    private DocumentRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static DocumentRefused tooLarge(String name) {
        return new DocumentRefused(
                "hours.refused.document-size", name, Long.toString(Documents.MOST_BYTES / Documents.BYTES_A_MEGABYTE));
    }

    static DocumentRefused kind(String name) {
        return new DocumentRefused("hours.refused.document-kind", name);
    }

    static void requireFew(List<Document> documents) {
        if (documents.size() > Documents.MOST_AT_ONCE) {
            throw new DocumentRefused("hours.refused.document-many", Integer.toString(Documents.MOST_AT_ONCE));
        }
    }
}
