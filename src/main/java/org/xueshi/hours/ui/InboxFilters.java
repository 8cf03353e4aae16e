package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.xueshi.common.Category;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.InboxFilter;
import org.xueshi.hours.Strength;
import org.xueshi.people.Member;

/** Which of the waiting claims a leader looks at: of whom, of which kind, and how they are known. */
final class InboxFilters extends Div {

    private final Select<Member> member;
    private final Select<Category> category;
    private final Select<Strength> strength;

    InboxFilters(List<Member> claimants, List<Category> categories, Consumer<InboxFilter> chosen) {
        addClassName("x-inbox-filters");
        member = choice("hours.approvals.filter.member", claimants, one -> Texts.t(one.name()));
        category = choice("hours.approvals.filter.category", categories, Texts::t);
        strength = choice("hours.approvals.filter.strength", Arrays.asList(Strength.values()), HourWords::of);
        List.of(member, category, strength)
                .forEach(choice -> choice.addValueChangeListener(changed -> chosen.accept(filter())));
        add(member, category, strength);
    }

    private InboxFilter filter() {
        Member one = member.getValue();
        return new InboxFilter(one == null ? null : one.id(), category.getValue(), strength.getValue(), null);
    }

    private static <T> Select<T> choice(String label, List<T> values, Function<T, String> words) {
        var choice = new Select<T>();
        choice.setLabel(Texts.t(label));
        choice.setItems(values);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(Texts.t("hours.approvals.filter.all"));
        choice.setItemLabelGenerator(
                value -> value == null ? Texts.t("hours.approvals.filter.all") : words.apply(value));
        return choice;
    }
}
