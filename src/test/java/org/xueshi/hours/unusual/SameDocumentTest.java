package org.xueshi.hours.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xueshi.hours.Document;
import org.xueshi.hours.unusual.Unusual.KnownDocument;
import org.xueshi.people.MemberId;

/** The same bytes behind another claim, by whomever; the name of a file says nothing. */
class SameDocumentTest {

    private static final MemberId LI = new MemberId("li");
    private static final MemberId MA = new MemberId("ma");
    private static final Document PAPER = new Document("a".repeat(64), "paper.pdf", "application/pdf", 5);
    private static final Document NAMESAKE = new Document("b".repeat(64), "paper.pdf", "application/pdf", 5);

    @Test
    void ownAndForeignAreToldApart() {
        assertThat(SameDocument.in(LI, List.of(PAPER), Map.of(PAPER.file(), Set.of(LI))))
                .containsExactly(new KnownDocument("paper.pdf", false));
        assertThat(SameDocument.in(LI, List.of(PAPER), Map.of(PAPER.file(), Set.of(LI, MA))))
                .containsExactly(new KnownDocument("paper.pdf", true));
    }

    @Test
    void theSameNameIsNotTheSameDocument() {
        assertThat(SameDocument.in(LI, List.of(NAMESAKE), Map.of(PAPER.file(), Set.of(MA))))
                .isEmpty();
    }
}
