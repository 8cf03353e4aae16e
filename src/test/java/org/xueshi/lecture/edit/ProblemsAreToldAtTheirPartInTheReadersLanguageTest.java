package org.xueshi.lecture.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xueshi.common.Language;
import org.xueshi.common.RoomTexts;
import org.xueshi.lecture.Lecture.Kind;
import org.xueshi.library.Pictures;
import tools.jackson.databind.node.ObjectNode;

/** A Chinese instructor reads in Chinese what is wrong with a part, and an empty field says so itself. */
class ProblemsAreToldAtTheirPartInTheReadersLanguageTest {

    private static final String PAGE = "pages/talk-page-1.zh.md";

    @TempDir
    Path folder;

    private final UI ui = new UI();
    private MemoryDraft draft;
    private DraftParts parts;

    @BeforeEach
    void aReaderAndALecture() {
        VaadinService service = mock(RETURNS_DEEP_STUBS);
        when(service.getInstantiator().getI18NProvider()).thenReturn(new RoomTexts());
        VaadinService.setCurrent(service);
        VaadinSession session = mock(RETURNS_DEEP_STUBS);
        when(session.hasLock()).thenReturn(true);
        when(session.getService()).thenReturn(service);
        ui.getInternals().setSession(session);
        ui.setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.setCurrent(ui);
        draft = new MemoryDraft(folder, Language.ZH);
        parts = new DraftParts(draft, (kind, language) -> kind.name());
        ObjectNode description = draft.description();
        parts.begin(description);
        draft.describe(description);
    }

    @AfterEach
    void leave() {
        UI.setCurrent(null);
        VaadinService.setCurrent(null);
    }

    @Test
    void aLineOfAPageIsNamed() {
        draft.write(PAGE, "# 页\n\n![](../media/map.png)\n");
        draft.write("media/map.png", "a map");
        assertThat(words("page-1")).containsExactly(PAGE + " 第 3 行：图片 ../media/map.png 没有说明，请写成 ![说明](…)");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        draft.detach(PAGE);
        assertThat(words("page-1")).containsExactly("课程文件夹里没有文件 " + PAGE + "：请添加，或改正名称");
    }

    @Test
    void whereAFieldSaysItTheListDoesNot() {
        parts.add(Kind.PDF);
        var editor = editor();
        assertThat(words(editor, "pdf-1")).isEmpty();
        assertThat(inside(part(editor, "pdf-1"), ComboBox.class)).hasSize(1).allMatch(ComboBox::isInvalid);
        assertThat(words(editor, "page-1")).isEmpty();
    }

    @Test
    void whatIsAboutNoPartStandsAboveThem() {
        draft.write(PAGE, "# 页\n\n![地图](../media/map.png)\n");
        assertThat(words("page-1")).isEmpty();
        assertThat(inside(editor(), ListItem.class))
                .extracting(ListItem::getText)
                .containsExactly("课程文件夹里没有文件 media/map.png：请添加，或改正名称");
    }

    private LectureEditor editor() {
        return new LectureEditor(draft, mock(Pictures.class));
    }

    private List<String> words(String part) {
        return words(editor(), part);
    }

    private static List<String> words(LectureEditor editor, String part) {
        return inside(part(editor, part), ListItem.class).map(ListItem::getText).toList();
    }

    private static Component part(LectureEditor editor, String id) {
        return inside(editor, PartEditor.class)
                .filter(part -> part.getId().orElse("").equals("part-" + id))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Stream<T> inside(Component component, Class<T> type) {
        return Stream.concat(
                component.getChildren().filter(type::isInstance).map(type::cast),
                component.getChildren().flatMap(child -> inside(child, type)));
    }
}
