package org.xueshi.library.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.xueshi.common.ui.Texts;
import org.xueshi.library.upload.Quotas;
import org.xueshi.people.MemberId;
import org.xueshi.people.Organisation;

/** New files: for which organisation, how much room it has, and where they are chosen or dropped. */
final class UploadCard extends Section {

    private final transient Quotas quotas;
    private final ComboBox<Organisation> place = new ComboBox<>(Texts.t("library.place"));
    private final QuotaBar quota = new QuotaBar();

    /**
     * Of at least one place.
     *
     * @param kept is told the id of each new file
     */
    UploadCard(MemberId member, List<Organisation> places, Quotas quotas, Consumer<String> kept) {
        this.quotas = quotas;
        addClassName("x-card");
        var upload = new FileUpload(member, places.getFirst().id(), id -> {
            showQuota();
            kept.accept(id);
        });
        place.setItems(places);
        place.setItemLabelGenerator(each -> Texts.t(each.name()));
        place.setValue(places.getFirst());
        place.setVisible(places.size() > 1);
        place.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                place.setValue(change.getOldValue());
            } else {
                upload.toPlace(change.getValue().id());
                showQuota();
            }
        });
        add(new H2(Texts.t("library.upload.title")), place, upload, quota);
        showQuota();
    }

    void showQuota() {
        quota.show(quotas.of(place.getValue().id()));
    }
}
