package org.xueshi.people.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;

/** The organisations that somebody administers, as the tree they are. */
final class OrganisationTree extends TreeGrid<Organisation> {

    private Map<OrganisationId, Organisation> known = Map.of();

    OrganisationTree(Consumer<Organisation> whenChosen) {
        addClassName("x-organisations");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        addHierarchyColumn(organisation -> Texts.t(organisation.name()))
                .setHeader(Texts.t("people.organisations"))
                .setSortable(false)
                .setAutoWidth(true);
        addSelectionListener(choice -> choice.getFirstSelectedItem().ifPresent(whenChosen));
    }

    /** @param organisations parents before children */
    void show(List<Organisation> organisations) {
        known = organisations.stream().collect(toMap(Organisation::id, one -> one));
        var below = organisations.stream()
                .filter(this::hasParentHere)
                .collect(groupingBy(one -> Optional.ofNullable(one.parent()).orElseThrow()));
        var tops = organisations.stream().filter(one -> !hasParentHere(one)).toList();
        setItems(tops, parent -> below.getOrDefault(parent.id(), List.of()));
        expandRecursively(tops, 2);
    }

    Map<OrganisationId, Organisation> known() {
        return known;
    }

    private boolean hasParentHere(Organisation organisation) {
        return organisation.parent() != null && known.containsKey(organisation.parent());
    }
}
