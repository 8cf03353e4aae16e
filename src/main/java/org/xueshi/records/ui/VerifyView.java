package org.xueshi.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.SmallFile;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.checkpoint.SigningKeys;
import org.xueshi.hours.checkpoint.Transcripts;
import org.xueshi.hours.checkpoint.Witnesses;
import org.xueshi.hours.proof.TranscriptCheck;
import org.xueshi.hours.proof.Verdict;

/** Is this what was issued? For anybody who was given a transcript, without signing in. */
@Route(value = "verify", autoLayout = false)
@AnonymousAllowed
class VerifyView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    /** A career on paper is far below; a verifier reads it at once. */
    private static final int MOST_MEGABYTES = 10;

    private static final int MEGABYTE = 1024 * 1024;

    private final Transcripts transcripts;
    private final SigningKeys keys;
    private final Witnesses witnesses;
    private final Div status = new Div();
    private final Div result = new Div();

    VerifyView(Transcripts transcripts, SigningKeys keys, Witnesses witnesses) {
        this.transcripts = transcripts;
        this.keys = keys;
        this.witnesses = witnesses;
        addClassNames("x-page", "x-verify");
        result.getElement().setAttribute("tabindex", "-1");
        result.getElement().setAttribute("role", "status");
        add(
                new PageHeader(Texts.t("records.verify.title"), Texts.t("records.verify.lead")),
                status,
                new Card(Texts.t("records.verify.file"), upload(), new Paragraph(Texts.t("records.verify.not-kept"))),
                result,
                elsewhere());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        status.removeAll();
        if (id != null) {
            status.add(StatusCard.of(id, transcripts.status(id)));
        }
    }

    private Upload upload() {
        var upload = new Upload(new SmallFile(MOST_MEGABYTES * MEGABYTE, (name, file) -> show(file)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_MEGABYTES * MEGABYTE);
        upload.setAcceptedFileTypes("application/pdf", "text/plain", ".pdf", ".txt");
        upload.setUploadButton(new Button(Texts.t("records.verify.upload")));
        upload.setDropLabel(new Span(Texts.t("records.verify.drop", Integer.toString(MOST_MEGABYTES))));
        upload.addFileRejectedListener(
                rejected -> Notify.failed(Texts.t("records.verify.refused", Integer.toString(MOST_MEGABYTES))));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void show(byte[] file) {
        Verdict verdict = new TranscriptCheck(keys.published(), witnesses.keys()).verify(file);
        result.removeAll();
        result.add(VerdictCard.of(verdict));
        transcriptId(verdict).ifPresent(id -> {
            status.removeAll();
            status.add(StatusCard.of(id, transcripts.status(id)));
        });
        result.getElement().callJsFunction("focus");
    }

    private static Optional<String> transcriptId(Verdict verdict) {
        return switch (verdict) {
            case Verdict.True found -> Optional.of(found.transcript().id());
            case Verdict.False found -> Optional.empty();
        };
    }

    private static Card elsewhere() {
        var offline = new Anchor("verify/offline.html", Texts.t("records.verify.offline"));
        offline.setRouterIgnore(true);
        var published = new Anchor("verify/keys", Texts.t("records.verify.keys"));
        published.setRouterIgnore(true);
        var links = new Div(offline, published);
        links.addClassName("x-actions");
        return new Card(Texts.t("records.verify.elsewhere"), links);
    }

    @Override
    public String getPageTitle() {
        return Texts.t("records.verify.title");
    }
}
