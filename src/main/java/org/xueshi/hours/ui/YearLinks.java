package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Anchor;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.MemberId;

/** What a year can be taken away as. Another room makes it; what is known here are the addresses. */
final class YearLinks {

    private YearLinks() {}

    /** @param member whose; null for one's own */
    static Anchor transcript(@Nullable MemberId member, int year) {
        String whose = member == null ? "" : "/" + member.value();
        return new Anchor("transcripts" + whose + "?year=" + year, Texts.t("hours.year.transcript"));
    }

    /** @param member whose; null for one's own */
    static Anchor sheet(@Nullable MemberId member, int year) {
        String whose = member == null ? "" : "/" + member.value();
        var link = new Anchor("hour-sheets/" + year + whose, Texts.t("hours.year.sheet"));
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        return link;
    }
}
