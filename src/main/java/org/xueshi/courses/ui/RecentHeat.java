package org.xueshi.courses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.xueshi.common.ui.Texts;
import org.xueshi.tracking.MeasuredMember;

/** A square for each of the last days, filled as in {@link MonthHeat}, and in words how many of them had study. */
final class RecentHeat extends Div {

    RecentHeat(MeasuredMember member) {
        addClassName("x-recent");
        var squares = new Div();
        squares.addClassName("x-recent-squares");
        squares.getElement().setAttribute("aria-hidden", "true");
        for (Duration counted : member.recent()) {
            var square = new Span();
            square.addClassNames("x-heat-square", "x-heat-" + MonthHeat.step(counted));
            squares.add(square);
        }
        var words = new Span(Texts.t(
                "courses.members-time.recent",
                member.daysOfStudy(),
                member.recent().size()));
        words.addClassNames("x-secondary", "x-small");
        add(squares, words);
    }
}
