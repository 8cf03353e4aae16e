package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.CheckedYaml;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.SmallFile;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.policy.PolicyVersion;
import org.xueshi.hours.year.RuleChanges;
import org.xueshi.people.Directory;
import org.xueshi.people.Organisation;
import org.xueshi.people.SignedIn;

/** Which rules hold, which are coming, and whom will they affect? */
@Route("rules")
@RolesAllowed({"SECRETARY", "DEPUTY", "ADMINISTRATOR", "AUDITOR"})
@Menu(order = 60, icon = "vaadin:scale", title = "hours.menu.rules")
class RulesView extends Div implements HasDynamicTitle {

    private final RuleChanges changes;
    private final Select<Organisation> place = new Select<>();
    private final Div preview = new Div();

    RulesView(RuleChanges changes, Directory directory, SignedIn signedIn) {
        this.changes = changes;
        addClassNames("x-page", "x-rules");
        var today = directory.today(signedIn.member());
        var parts = new Div();
        parts.addClassName("x-stack");
        var versions = new Div();
        versions.addClassNames("x-stack", "x-tree");
        for (PolicyVersion version : changes.versions()) {
            versions.add(PolicyWords.of(version, version.policy().rules(today)));
            if (version.policy().effectiveFrom().isAfter(today)) {
                versions.add(new Button(
                        Texts.t(
                                "hours.rules.impact.of",
                                Integer.toString(version.ref().version())),
                        click -> preview(version)));
            }
        }
        parts.add(new Card(Texts.t("hours.rules.versions"), versions), draft());
        add(new PageHeader(Texts.t("hours.menu.rules"), Texts.t("hours.rules.lead")), parts);
    }

    private Card draft() {
        List<Organisation> places = changes.places();
        place.setLabel(Texts.t("hours.rules.place"));
        place.setItems(places);
        place.setItemLabelGenerator(one -> Texts.t(one.name()));
        place.setValue(places.isEmpty() ? null : places.getFirst());
        var upload = new Upload(new SmallFile(CheckedYaml.MOST_BYTES + 1, this::take));
        upload.setAcceptedFileTypes(".yaml");
        upload.setMaxFileSize(CheckedYaml.MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(Texts.t("hours.rules.draft.choose")));
        return new Card(
                Texts.t("hours.rules.draft"), new Paragraph(Texts.t("hours.rules.draft.lead")), place, upload, preview);
    }

    private void take(String name, byte[] content) {
        try {
            PolicyVersion draft = changes.draft(name, content);
            preview(draft);
        } catch (BadFileRefused broken) {
            preview.removeAll();
            broken.problems().forEach(problem -> preview.add(new Paragraph(Texts.t(problem))));
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
    }

    private void preview(PolicyVersion version) {
        if (place.getValue() != null) {
            preview.removeAll();
            preview.add(
                    PolicyWords.of(version, false),
                    new ImpactPanel(
                            changes, changes.begin(version, place.getValue().id())));
            preview.scrollIntoView();
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.menu.rules");
    }
}
