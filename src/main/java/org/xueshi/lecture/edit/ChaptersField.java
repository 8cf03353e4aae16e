package org.xueshi.lecture.edit;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.draft.ItemDraft;

/** Chapters of what plays, a line each. */
final class ChaptersField extends TextArea {

    ChaptersField(ItemDraft draft, String path, Keeping keeping) {
        super(Texts.t("lecture.edit.chapters"));
        setHelperText(Texts.t("lecture.edit.chapters-help"));
        setValue(draft.text(path).map(ChapterLines::of).orElse(""));
        setValueChangeMode(ValueChangeMode.ON_BLUR);
        setWidthFull();
        addValueChangeListener(change -> {
            List<Integer> wrong = ChapterLines.wrong(change.getValue());
            setInvalid(!wrong.isEmpty());
            if (!wrong.isEmpty()) {
                setErrorMessage(Texts.t(
                        "lecture.edit.chapters-wrong",
                        wrong.stream().map(String::valueOf).collect(Collectors.joining(", "))));
            } else if (change.getValue().isBlank()) {
                keeping.keep(() -> draft.detach(path));
            } else {
                keeping.keep(() -> draft.write(path, ChapterLines.file(change.getValue())));
            }
        });
    }
}
