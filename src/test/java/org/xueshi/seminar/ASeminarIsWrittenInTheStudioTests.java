package org.xueshi.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.Localised;
import org.xueshi.courses.draft.CourseDrafts;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.testing.DatabaseTest;
import tools.jackson.databind.node.ObjectNode;

/** S11: a new seminar is complete as it begins; what it can’t ask is said. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ASeminarIsWrittenInTheStudioTests {

    @Autowired
    CourseDrafts drafts;

    @Autowired
    SeminarFormat format;

    private Circle circle;

    @BeforeAll
    void aCircle(@Autowired AutowireCapableBeanFactory beans) throws IOException {
        circle = new Circle(beans);
    }

    @Test
    void aNewOneIsCompleteAndAsksForSomething() {
        circle.village.signedIn.as(circle.instructor, () -> {
            drafts.begin(Circle.COURSE);
            String id = drafts.addItem(Circle.COURSE, format, new Localised("研讨", "Seminar"));
            ItemDraft draft = drafts.itemDraft(Circle.COURSE, id);
            assertThat(draft.problems()).isEmpty();
            ObjectNode description = draft.description();
            ((ObjectNode) description.get("rubric")).put("own_posts", 0).put("replies", 0);
            draft.describe(description);
            assertThat(draft.problems())
                    .extracting(problem -> problem.message().key())
                    .containsExactly("seminar.problem.nothing-asked");
            ((ObjectNode) description.get("rubric")).put("replies", 51);
            draft.describe(description);
            assertThat(draft.problems()).as("more than the schema allows").isNotEmpty();
        });
    }
}
