package org.xueshi.simulation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.simulation.story.Line;
import org.xueshi.simulation.story.Option;

/** One turn: the picture, what is told, and what there is to choose. Of an option the browser gets its words alone. */
final class StageView extends Div {

    private final Look look;
    private final Div told = new Div();

    StageView(Look look, Attempt attempt, IntConsumer choose, Runnable giveUp) {
        this.look = look;
        Stage stage = attempt.stage();
        addClassName("x-scene");
        told.addClassName("x-scene-told");
        told.getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("lang", look.language().tag());
        if (stage.chosen() != null) {
            told.add(chosen(stage.chosen()));
        }
        stage.turn().lines().forEach(this::tell);
        add(picture(stage), told, options(stage, choose), foot(attempt, giveUp));
    }

    /** Begins to be read: after a choice the page and the screen reader go to what came of it. */
    void enter() {
        told.getElement()
                .executeJs("this.closest('.x-simulation').scrollIntoView({block: 'start'});"
                        + " this.focus({preventScroll: true})");
    }

    private Component picture(Stage stage) {
        var frame = new Div();
        frame.addClassName("x-scene-frame");
        look.simulation().picture(stage.picture()).ifPresent(picture -> {
            var image = new Image(
                    look.address().apply(picture.file()), picture.alt().in(look.locale()));
            image.addClassName("x-scene-picture");
            frame.add(image);
        });
        String time = stage.time();
        if (time != null) {
            var clock = new Span(time);
            clock.addClassName("x-scene-clock");
            clock.getElement().setAttribute("aria-label", Texts.t("simulation.clock", time));
            clock.getElement().setAttribute("role", "img");
            frame.add(clock);
        }
        return frame;
    }

    private static Paragraph chosen(String words) {
        var said = new Paragraph(Texts.t("simulation.you-chose", words));
        said.addClassName("x-scene-chosen");
        return said;
    }

    private void tell(Line line) {
        if (line.text().isEmpty()) {
            return;
        }
        var paragraph = new Paragraph();
        look.simulation().person(line.who()).ifPresent(person -> {
            var name = new Span(person.name().in(look.locale()));
            name.addClassName("x-scene-who");
            paragraph.add(name);
            paragraph.addClassName("x-scene-said");
        });
        paragraph.add(new Span(line.text()));
        told.add(paragraph);
    }

    private Component options(Stage stage, IntConsumer choose) {
        var title = new H2(Texts.t("simulation.what-now"));
        title.setId("x-scene-question");
        var list = new OrderedList();
        list.addClassName("x-scene-options");
        list.getElement().setAttribute("aria-labelledby", "x-scene-question");
        int position = 0;
        for (Option option : stage.turn().options()) {
            int chosen = position++;
            var button = new OnceButton(option.text(), () -> choose.accept(chosen));
            button.addClassName("x-scene-option");
            button.getElement().setAttribute("lang", look.language().tag());
            list.add(new ListItem(button));
        }
        return new Div(title, list);
    }

    private static Component foot(Attempt attempt, Runnable giveUp) {
        var end = new Button(Texts.t("simulation.give-up"), click -> giveUp.run());
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var foot = new Div(new Span(Texts.t("simulation.step", attempt.step() + 1)), end);
        foot.addClassName("x-scene-foot");
        return foot;
    }
}
