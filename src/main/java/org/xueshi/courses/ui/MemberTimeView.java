package org.xueshi.courses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.xueshi.common.ui.MemberTime;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.StudyNames;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;
import org.xueshi.tracking.StudyTimes;

/** A member's time for who leads or audits their branch: the same page as the member's own. */
@PermitAll
@Route(MemberTime.ROUTE)
class MemberTimeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StudyTimes times;
    private final transient StudyNames names;
    private final transient Directory directory;
    private final transient SignedIn signedIn;

    MemberTimeView(StudyTimes times, StudyNames names, Directory directory, SignedIn signedIn) {
        this.times = times;
        this.names = names;
        this.directory = directory;
        this.signedIn = signedIn;
        addClassName("x-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MemberId member =
                member(event.getRouteParameters().get(MemberTime.MEMBER).orElse(""));
        times.requireMayRead(member);
        var page = new TimePage(times, names, directory, member, MemberTime.of(member.value()));
        page.show(event, null);
        removeAll();
        if (!member.equals(signedIn.member())) {
            add(new RouterLink(Texts.t("courses.time.back"), MembersTimeView.class));
        }
        add(
                new PageHeader(
                        Texts.t(
                                "courses.time.of",
                                Texts.t(directory.member(member).name())),
                        Texts.t("courses.time.of.lead")),
                page);
    }

    private static MemberId member(String address) {
        try {
            return new MemberId(address);
        } catch (IllegalArgumentException noId) {
            throw new NotAllowedRefused();
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.t("courses.menu.time");
    }
}
