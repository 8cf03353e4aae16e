package org.xueshi.common.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A room's contribution to the home page; a bean. The shell arranges them by order. */
public interface HomeCard {

    /** Smaller stands further up. */
    int order();

    /** The card for the signed-in person, or nothing if it has nothing to say to them. */
    Optional<Component> card();
}
