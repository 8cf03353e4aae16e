package org.xueshi.hours.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.checkpoint.LedgerCare;
import org.xueshi.hours.checkpoint.Witnesses;
import org.xueshi.hours.checkpoint.YearClosing;
import org.xueshi.people.Directory;
import org.xueshi.people.SignedIn;

/** Is everything in the ledger as it was written? For auditors and administrators of the whole. */
@Route("ledger")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
@Menu(order = 60, icon = "vaadin:book", title = "hours.menu.ledger")
class LedgerView extends Div implements HasDynamicTitle {

    private final transient LedgerCare care;
    private final transient YearClosing closing;
    private final transient Witnesses witnesses;
    private final boolean keeper;
    private final ZoneId zone;
    private final VerifyNow verifyNow;
    private final Div parts = new Div();

    LedgerView(LedgerCare care, YearClosing closing, Witnesses witnesses, Directory directory, SignedIn signedIn) {
        this.care = care;
        this.closing = closing;
        this.witnesses = witnesses;
        keeper = care.mayKeep();
        zone = directory.zoneOf(signedIn.member());
        verifyNow = new VerifyNow(care, this::show);
        addClassName("x-page");
        parts.addClassName("x-ledger");
        add(new PageHeader(Texts.t("hours.ledger.title"), Texts.t("hours.ledger.lead"), verifyNow.button()));
        add(verifyNow.progress(), parts);
        show();
    }

    private void show() {
        parts.removeAll();
        var first = new Div(
                LedgerStateCard.of(care.lastVerification(), zone),
                new AlarmsCard(care, keeper, zone, this::show),
                new BookYearsCard(closing, keeper, verifyNow::start));
        first.addClassName("x-stack");
        var second = new Div(new CheckpointsCard(care, zone));
        care.key().ifPresent(key -> second.add(new SigningKeyCard(care, key, keeper, this::show)));
        second.add(new WitnessesCard(witnesses, keeper, this::show));
        second.addClassName("x-stack");
        parts.add(first, second);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        verifyNow.watch(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        UI ui = detached.getUI();
        verifyNow.leave(ui);
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.menu.ledger");
    }
}
