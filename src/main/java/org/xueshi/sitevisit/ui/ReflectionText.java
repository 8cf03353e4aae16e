package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.xueshi.sitevisit.reflection.Reflection;

/** What was written after a visit, to be read: its words, and its photographs with what is left of their facts. */
final class ReflectionText extends Div {

    ReflectionText(Reflection reflection) {
        addClassNames("x-stack", "x-reflection");
        var words = new Paragraph(reflection.words());
        words.addClassName("x-lines");
        add(words);
        if (!reflection.photos().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("x-visit-photos");
            int number = 1;
            for (var photo : reflection.photos()) {
                list.add(new ListItem(new PhotoFigure(
                        photo.address(reflection.member(), reflection.occasion()), number++, PhotoWords.kept(photo))));
            }
            add(list);
        }
    }
}
