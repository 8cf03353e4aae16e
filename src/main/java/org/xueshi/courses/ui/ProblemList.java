package org.xueshi.courses.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;

/** All that stands between a draft and its publication. */
final class ProblemList extends com.vaadin.flow.component.html.Div {

    ProblemList(List<Problem> problems) {
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(new Code(Texts.t(problem)))));
        add(new Message(Tone.BAD, Texts.t("courses.studio.problems", problems.size()), list));
    }
}
