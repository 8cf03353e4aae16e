package org.xueshi.seminar.live.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.seminar.live.MeetingMinutes;

/** The minutes as hosts write them: kept as they are typed, shown to the others once they are published. */
final class MinutesEditor extends LiveCard {

    private static final int KEEP_AFTER_MILLIS = 1_000;

    private final transient MeetingMinutes minutes;
    private final transient GatheringId gathering;
    private final TextArea words = new TextArea(Texts.t("seminar.live.minutes.label"));
    private final Paragraph state = new Paragraph();
    private int version;
    private boolean published;

    MinutesEditor(MeetingMinutes minutes, GatheringId gathering) {
        super(Texts.t("seminar.live.minutes"));
        this.minutes = minutes;
        this.gathering = gathering;
        words.setWidthFull();
        words.setMinRows(6);
        words.setMaxLength(MeetingMinutes.LONGEST);
        words.setHelperText(Texts.t("seminar.live.minutes.help"));
        minutes.forHosts(gathering).ifPresent(written -> {
            version = written.version();
            published = written.published();
            words.setValue(written.words());
        });
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(KEEP_AFTER_MILLIS);
        words.addValueChangeListener(change -> keep());
        state.addClassNames("x-secondary", "x-small");
        state.getElement().setAttribute("role", "status");
        var publish = new OnceButton(Texts.t("seminar.live.minutes.publish"), () -> {
            published = true;
            keep();
        });
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        add(words, state, new Div(publish));
        tell();
    }

    private void keep() {
        try {
            version = minutes.write(gathering, version, words.getValue(), published);
            tell();
        } catch (Refused refused) {
            // What was typed stays in the field; whoever typed it copies it and looks again.
            Notify.failed(Texts.t(refused));
        }
    }

    private void tell() {
        state.setText(Texts.t(
                version == 0
                        ? "seminar.live.minutes.empty"
                        : published ? "seminar.live.minutes.published" : "seminar.live.minutes.draft"));
    }
}
