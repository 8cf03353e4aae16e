package org.xueshi.simulation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.simulation.Simulation.Competence;

/** Before an attempt: what it is about, what is needed, and what came of earlier ones. */
final class Invitation extends Div {

    Invitation(
            Simulation simulation,
            EnrolledItem item,
            @Nullable Integer best,
            int left,
            List<EndedAttempt> ended,
            Runnable begin,
            Consumer<String> debrief) {
        addClassName("x-simulation-invitation");
        simulation.pictures().stream().findFirst().ifPresent(picture -> {
            var image = new Image(item.address(picture.file()), "");
            image.addClassName("x-scene-picture");
            add(image);
        });
        add(new EmptyState(
                VaadinIcon.MAP_MARKER,
                Texts.t(best == null ? "simulation.ready" : "simulation.again"),
                String.join(" ", words(simulation, best, left)),
                button(left, begin)));
        add(competences(simulation));
        if (!ended.isEmpty()) {
            add(earlier(simulation, ended, debrief));
        }
    }

    private static List<String> words(Simulation simulation, @Nullable Integer best, int left) {
        var words = new ArrayList<String>();
        words.add(Texts.t("simulation.what"));
        words.add(
                simulation.passPercent() == 0
                        ? Texts.t("simulation.any-ending")
                        : Texts.t("simulation.pass", simulation.passPercent()));
        if (best != null) {
            words.add(Texts.t("simulation.best", best));
        }
        if (left >= 0) {
            words.add(Texts.t("simulation.left", left));
        }
        return words;
    }

    private static Button button(int left, Runnable begin) {
        var button = new OnceButton(Texts.t("simulation.begin"), begin);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setVisible(left != 0);
        return button;
    }

    private static Div competences(Simulation simulation) {
        var list = new UnorderedList();
        list.addClassName("x-chips");
        for (Competence competence : simulation.competences()) {
            list.add(new ListItem(Texts.t(competence.title())));
        }
        return new Div(new H3(Texts.t("simulation.competences")), list);
    }

    private static Div earlier(Simulation simulation, List<EndedAttempt> ended, Consumer<String> debrief) {
        var list = new UnorderedList();
        list.addClassName("x-attempts");
        for (EndedAttempt attempt : ended) {
            String ending = simulation
                    .ending(attempt.ending())
                    .map(one -> Texts.t(one.title()))
                    .orElseGet(() -> Texts.t("simulation.given-up"));
            Integer score = attempt.scorePercent();
            var row = new ListItem(new Span(ending));
            if (score != null) {
                var open = new Button(Texts.t("simulation.open-debrief"), click -> debrief.accept(attempt.id()));
                open.setAriaLabel(Texts.t("simulation.open-debrief-of", ending));
                open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                row.add(new Span(Texts.t("simulation.percent", score)), open);
            }
            list.add(row);
        }
        return new Div(new H3(Texts.t("simulation.earlier")), list);
    }
}
