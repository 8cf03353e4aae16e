package org.xueshi.lecture.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.Language;
import org.xueshi.lecture.Lecture.Kind;
import org.xueshi.library.FileId;
import tools.jackson.databind.node.ObjectNode;

/** Each change of a lecture is kept at once, can be taken back, and is made on top of what others have written. */
class ALectureIsWrittenPartByPartTest {

    private static final FileId FILE = new FileId("0".repeat(64));

    @TempDir
    Path folder;

    private MemoryDraft draft;
    private DraftParts parts;

    @BeforeEach
    void aNewLecture() {
        draft = new MemoryDraft(folder, Language.ZH, Language.EN);
        parts = new DraftParts(draft, (kind, language) -> language + " " + kind);
        ObjectNode description = draft.description();
        parts.begin(description);
        draft.describe(description);
    }

    @Test
    void aNewOneIsCompleteAndHasOnePage() {
        assertThat(ids()).containsExactly("page-1");
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.text("pages/talk-page-1.zh.md")).contains("# ZH PAGE\n\n");
    }

    @Test
    void partsAreAddedNamedAndMoved() {
        parts.add(Kind.VIDEO);
        String second = parts.add(Kind.PAGE).id();
        assertThat(ids()).containsExactly("page-1", "video-1", "page-2");
        parts.rename(second, Language.EN, "To the village");
        parts.move(second, -1);
        parts.move(second, -5);
        parts.move("video-1", 9);
        assertThat(ids()).containsExactly("page-2", "page-1", "video-1");
        assertThat(parts.all().getFirst().title(Language.EN)).isEqualTo("To the village");
        assertThat(parts.all().getFirst().title(Language.ZH)).isEqualTo("ZH PAGE");
    }

    @Test
    void whatIsTakenOutComesBackWhereItWas() {
        parts.add(Kind.AUDIO);
        parts.add(Kind.PDF);
        ObjectNode before = draft.description();
        DraftParts.Removed removed = parts.remove("audio-1");
        assertThat(ids()).containsExactly("page-1", "pdf-1");
        parts.restore(removed);
        assertThat(draft.description()).isEqualTo(before);
    }

    @Test
    void whatSomebodyElseHasWrittenMeanwhileStays() {
        var elsewhere = new DraftParts(draft, (kind, language) -> "other");
        elsewhere.rename("page-1", Language.ZH, "别人的标题");
        parts.rename("page-1", Language.EN, "Mine");
        assertThat(parts.all().getFirst().title(Language.ZH)).isEqualTo("别人的标题");
        elsewhere.add(Kind.SLIDES);
        elsewhere.remove("page-1");
        ObjectNode before = draft.description();
        assertThatThrownBy(() -> parts.rename("page-1", Language.EN, "Mine again"))
                .isInstanceOf(PartGoneRefused.class);
        assertThatThrownBy(() -> parts.move("page-1", 1)).isInstanceOf(PartGoneRefused.class);
        assertThat(draft.description()).isEqualTo(before);
    }

    @Test
    void whatIsMissingIsSaidAtItsPart() {
        PartDraft film = parts.add(Kind.VIDEO);
        PartDraft page = parts.all().getFirst();
        assertThat(draft.problems()).isNotEmpty().allMatch(problem -> film.isMeantBy(problem));
        assertThat(draft.problems()).noneMatch(problem -> page.isMeantBy(problem));
        for (Language language : draft.languages()) {
            FileSlot.of(film, language, draft.languages()).stream()
                    .filter(slot -> !slot.name().equals("stream"))
                    .forEach(slot -> draft.attach(
                            slot.path(), FILE, List.copyOf(slot.types()).getFirst()));
        }
        assertThat(draft.problems()).extracting(Problem::message).isEmpty();
    }

    @Test
    void theFilesOfEachKindLieWhereReadingLooksForThem() {
        for (Kind kind : List.of(Kind.AUDIO, Kind.PDF, Kind.SLIDES)) {
            PartDraft part = parts.add(kind);
            draft.languages()
                    .forEach(language -> FileSlot.of(part, language, draft.languages()).stream()
                            .filter(slot -> !slot.name().equals("m4a"))
                            .forEach(slot -> draft.attach(
                                    slot.path(), FILE, List.copyOf(slot.types()).getFirst())));
        }
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void aNewPartNeverTakesTheNameOfAnother() {
        parts.add(Kind.PAGE);
        parts.remove("page-1");
        parts.add(Kind.PAGE);
        assertThat(ids()).containsExactly("page-2", "page-1");
    }

    private List<String> ids() {
        return parts.all().stream().map(PartDraft::id).toList();
    }
}
