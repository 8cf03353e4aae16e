package org.xueshi.records.ui;

import com.vaadin.flow.component.html.DescriptionList;

/** What is what, pair by pair. */
final class FactList extends DescriptionList {

    FactList() {
        addClassNames("x-facts", "x-verdict-facts");
    }

    FactList with(String what, String value) {
        add(new DescriptionList.Term(what), new DescriptionList.Description(value));
        return this;
    }
}
