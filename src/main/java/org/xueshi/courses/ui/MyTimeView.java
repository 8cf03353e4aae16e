package org.xueshi.courses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.xueshi.common.Stretch;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.courses.StudyNames;
import org.xueshi.people.Directory;
import org.xueshi.people.SignedIn;
import org.xueshi.tracking.Disputes;
import org.xueshi.tracking.StudySpell;
import org.xueshi.tracking.StudyTimes;

/** Where did my time go? Each minute with its reason, and a way to object. */
@PermitAll
@Route(MyTimeView.ADDRESS)
@Menu(order = 25, icon = "vaadin:clock", title = "courses.menu.time")
class MyTimeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "my-time";

    private final transient Disputes disputes;
    private final TimePage page;

    MyTimeView(StudyTimes times, StudyNames names, Disputes disputes, Directory directory, SignedIn signedIn) {
        this.disputes = disputes;
        this.page = new TimePage(times, names, directory, signedIn.member(), ADDRESS);
        addClassName("x-page");
        add(new PageHeader(Texts.t("courses.time.title"), Texts.t("courses.time.lead")), page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page.show(event, this::object);
    }

    private void object(StudySpell spell, Stretch stretch) {
        new WordsDialog(
                        Texts.t("courses.time.object.title"),
                        Texts.t("courses.time.object.lead", Texts.length(stretch.length()), Texts.t(stretch.verdict())),
                        Texts.t("courses.time.object.why"),
                        Texts.t("courses.time.object"),
                        words -> {
                            disputes.raise(spell.session(), stretch.start(), words);
                            Notify.done(Texts.t("courses.time.objected"));
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return Texts.t("courses.menu.time");
    }
}
