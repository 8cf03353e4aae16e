package org.xueshi.gatherings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.UIInitListener;
import java.util.Optional;

/**
 * What a room above has to show on the page of a gathering; a bean.
 *
 * <p>It is a listener for the sake of the front-end build alone: the build ships the browser's part of what routes and
 * listeners refer to, and can't see that a route shows a panel through this interface.
 */
public interface GatheringPanel extends UIInitListener {

    @Override
    default void uiInit(UIInitEvent event) {}

    /** Smaller stands further up. */
    int order();

    /** Something for this reader, or nothing. */
    Optional<Component> panel(Gathering gathering, Part part);

    /** What the reader is at the gathering. */
    enum Part {
        /** Hosts it, or is in charge of who convened it. */
        HOST,
        /** Has a place. */
        PARTICIPANT,
        /** Looks at it. */
        ONLOOKER
    }
}
