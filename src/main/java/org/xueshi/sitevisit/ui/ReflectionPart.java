package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Study;
import org.xueshi.sitevisit.SiteVisit;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.reflection.Reflection;
import org.xueshi.sitevisit.reflection.Reflections;

/** What the member writes after the visit: kept while it is typed, sent when it is ready. */
final class ReflectionPart extends Div {

    /** Nothing typed is older than this on the server. */
    private static final int KEPT_WITHIN_MILLIS = 800;

    private final Study study;
    private final SiteVisit visit;
    private final @Nullable Base base;
    private final boolean came;
    private final Reflections reflections;
    private final ZoneId zone;

    ReflectionPart(
            Study study, SiteVisit visit, @Nullable Base base, boolean came, Reflections reflections, ZoneId zone) {
        this.study = study;
        this.visit = visit;
        this.base = base;
        this.came = came;
        this.reflections = reflections;
        this.zone = zone;
        addClassName("x-stack");
        show();
    }

    private void show() {
        removeAll();
        Reflection mine = reflections.mine(study.item());
        var task = new Paragraph(visit.task().in(study.item().language().locale()));
        task.addClassName("x-lines");
        task.getElement().setAttribute("lang", study.item().language().tag());
        add(task);
        String answer = mine.answer();
        switch (mine.state()) {
            case DRAFT -> write(mine);
            case RETURNED -> {
                add(new Message(Tone.ATTENTION, Texts.t("sitevisit.returned", answer == null ? "" : answer)));
                write(mine);
            }
            case SENT -> read(mine, Tone.WAITING, "sitevisit.sent");
            case ACCEPTED -> read(mine, Tone.GOOD, "sitevisit.accepted");
        }
    }

    private void read(Reflection mine, Tone tone, String state) {
        var sent = mine.sent();
        add(new Message(tone, Texts.t(state, sent == null ? "" : Texts.moment(sent, zone))), new ReflectionText(mine));
    }

    private void write(Reflection mine) {
        if (!came) {
            add(new Message(Tone.NEUTRAL, Texts.t("sitevisit.write.before")));
        }
        var words = new TextArea(Texts.t("sitevisit.words"));
        words.setWidthFull();
        words.setMinRows(8);
        words.setMaxLength(Reflection.MOST_WORDS);
        words.setValue(mine.words());
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(KEPT_WITHIN_MILLIS);
        length(words);
        words.addValueChangeListener(change -> {
            reflections.write(study.item(), change.getValue());
            length(words);
        });
        var send = new OnceButton(Texts.t("sitevisit.send"), this::send);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(send);
        actions.addClassName("x-actions");
        add(words, new PhotosField(study.item(), visit, base, reflections), actions);
    }

    private void length(TextArea words) {
        words.setHelperText(Texts.t("sitevisit.words.help", SiteVisit.length(words.getValue()), visit.least()));
    }

    private void send() {
        try {
            reflections.send(study.item());
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
            return;
        }
        Notify.done(Texts.t("sitevisit.sent.done"));
        show();
        study.progressed().run();
    }
}
