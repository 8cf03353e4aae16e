package org.xueshi.simulation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.simulation.story.Decision;
import org.xueshi.simulation.story.Scene;
import org.xueshi.simulation.story.Storyteller;

/** An author plays the story as it stands: told by the same runtime, kept nowhere, with the points of each choice. */
final class TryDialog extends Dialog {

    private static final int SEED = 1;

    private final Look look;
    private final Storyteller teller;
    private final Div place = new Div();

    TryDialog(ItemDraft draft, Language language, String story) {
        this.look = new Look(SimulationDescription.read(draft.description()), language, draft::address);
        this.teller = new Storyteller(story);
        setHeaderTitle(Texts.t("simulation.editor.try"));
        setWidth("46rem");
        place.addClassName("x-simulation");
        add(place);
        getFooter().add(new Button(Texts.t("common.close"), click -> close()));
        begin();
    }

    private void begin() {
        Scene first = teller.begin(SEED);
        show(first, Stage.first(first.turn()), 0);
    }

    private void show(Scene scene, Stage stage, int step) {
        var attempt = new Attempt("", step, stage);
        place.removeAll();
        place.add(new StageView(look, attempt, option -> choose(scene, stage, step, option), this::begin));
    }

    private void choose(Scene scene, Stage stage, int step, int option) {
        Scene next = teller.choose(scene.state(), option);
        show(next, stage.then(option, next.turn()), step + 1);
        place.addComponentAsFirst(told(new Decision(scene.turn(), option)));
    }

    private static Paragraph told(Decision decision) {
        Map<String, Integer> points = decision.option().points();
        List<String> parts = points.entrySet().stream()
                .map(entry -> entry.getKey() + " " + Points.plain(entry.getValue()))
                .sorted()
                .toList();
        var words = new Paragraph(Texts.t(
                "simulation.editor.points",
                parts.stream().collect(Collectors.joining(", ")),
                decision.option().why()));
        words.addClassName("x-decision-why");
        return words;
    }
}
