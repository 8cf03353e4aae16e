package org.xueshi.records.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.checkpoint.IssuedTranscript;
import org.xueshi.records.Papers;

/** Links that save a transcript which has just been issued. */
final class Saving {

    private Saving() {}

    /** Printed when it is asked for. */
    static Anchor pdf(IssuedTranscript issued, Papers papers) {
        return link(
                Texts.t("records.transcripts.pdf"),
                issued.fileName(".pdf"),
                "application/pdf",
                () -> papers.pdf(issued));
    }

    static Anchor proof(IssuedTranscript issued) {
        return link(Texts.t("records.transcripts.proof"), issued.fileName(".txt"), "text/plain", issued::bytes);
    }

    private static Anchor link(String words, String name, String type, Supplier<byte[]> content) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                words);
        link.getElement().setAttribute("download", name);
        return link;
    }
}
