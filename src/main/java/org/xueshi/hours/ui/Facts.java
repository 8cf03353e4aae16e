package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;

/** Terms with their values; a value that isn't there is left out. */
final class Facts extends DescriptionList {

    Facts() {
        addClassName("x-hours-facts");
    }

    Facts with(String term, @Nullable String value) {
        if (value != null) {
            add(new Term(term), new Description(value));
        }
        return this;
    }
}
