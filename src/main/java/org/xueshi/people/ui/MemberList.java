package org.xueshi.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.Member;
import org.xueshi.people.Members;
import org.xueshi.people.OrganisationId;

/** The members of an organisation and below, page by page while one scrolls, with a search by words. */
final class MemberList extends Div {

    private static final int PAGE = 50;

    private final TextField search = new TextField(Texts.t("people.members.search"));
    private final Grid<Member> grid = new Grid<>(PAGE);
    private @Nullable OrganisationId organisation;

    MemberList(Members members, Consumer<Member> whenOpened) {
        addClassName("x-stack");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        grid.addClassName("x-members");
        grid.addComponentColumn(member -> button(member, whenOpened))
                .setHeader(Texts.t("people.name"))
                .setAutoWidth(true);
        grid.addColumn(Member::signInName)
                .setHeader(Texts.t("people.sign-in-name"))
                .setAutoWidth(true);
        grid.setEmptyStateText(Texts.t("people.members.none"));
        grid.setItems(query -> page(members, query), query -> count(members));
        add(search, grid);
    }

    void show(OrganisationId chosen) {
        organisation = chosen;
        grid.getDataProvider().refreshAll();
    }

    private Stream<Member> page(Members members, Query<Member, Void> query) {
        int offset = query.getOffset();
        int limit = query.getLimit();
        return organisation == null
                ? Stream.empty()
                : members.find(organisation, search.getValue(), offset, limit).stream();
    }

    private int count(Members members) {
        return organisation == null ? 0 : members.count(organisation, search.getValue());
    }

    void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private static Button button(Member member, Consumer<Member> whenOpened) {
        var button = new Button(Texts.t(member.name()), click -> whenOpened.accept(member));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
