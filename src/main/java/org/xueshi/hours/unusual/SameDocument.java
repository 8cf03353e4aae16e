package org.xueshi.hours.unusual;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xueshi.hours.Document;
import org.xueshi.hours.unusual.Unusual.KnownDocument;
import org.xueshi.people.MemberId;

/** A document whose very bytes stand behind another claim, one's own or somebody else's: one paper, one credit. */
public final class SameDocument {

    private SameDocument() {}

    /** @param known members with other claims that carry the file, by its hash */
    public static List<Unusual> in(MemberId member, List<Document> documents, Map<String, Set<MemberId>> known) {
        return documents.stream()
                .filter(document ->
                        !known.getOrDefault(document.file(), Set.of()).isEmpty())
                .map(document -> (Unusual) new KnownDocument(
                        document.name(),
                        known.getOrDefault(document.file(), Set.of()).stream()
                                .anyMatch(owner -> !owner.equals(member))))
                .toList();
    }
}
