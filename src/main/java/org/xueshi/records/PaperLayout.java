package org.xueshi.records;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Lays XHTML out on A4 pages, with the glyphs that it needs of a font that knows Chinese. */
final class PaperLayout {

    /** Noto Sans SC, under the SIL Open Font License; {@code bin/font} puts it beside the classes. */
    static final String FONT = "NotoSansSC-Regular.ttf";

    static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm 20mm 16mm;
              @bottom-left { content: element(running); }
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Paper; color: #555; } }
            body { font: 9pt/1.45 Paper; color: #1f2421; }
            .running { position: running(running); font: 8pt Paper; color: #555; }
            h1 { font-size: 20pt; font-weight: normal; margin: 0; }
            table { width: 100%; border-collapse: collapse; }
            .head .en { font-size: 12pt; color: #565d58; }
            .qr { text-align: right; } .qr img { width: 30mm; }
            th { text-align: left; font-weight: normal; color: #565d58; vertical-align: top; }
            td { vertical-align: top; }
            .facts { margin: 4mm 0 6mm; } .facts th { width: 42mm; } .facts th, .facts td { padding: 0.7mm 0; }
            .entries { -fs-table-paginate: paginate; } .entries tr { page-break-inside: avoid; }
            .entries th { border-bottom: 0.6pt solid #1f6f5c; padding: 1mm 2mm 1mm 0; }
            .entries td { border-bottom: 0.3pt solid #d8d3c8; padding: 1mm 2mm 1mm 0; }
            .entries .amount, .totals td { text-align: right; } .day { white-space: nowrap; }
            .entries .n1 { width: 11mm; } .entries .n2 { width: 20mm; } .entries .n4 { width: 38mm; } .entries .n5 { width: 20mm; text-align: right; }
            span.en, .aside { color: #565d58; font-size: 8pt; }
            .totals { margin-top: 3mm; } .totals th, .totals td { font-size: 11pt; color: #1f2421; padding: 1mm 2mm 1mm 0; }
            .how { margin-top: 6mm; border-top: 0.6pt solid #1f6f5c; padding-top: 2mm; page-break-inside: avoid; }
            .how p { margin: 0 0 1.5mm; } .mono { font-size: 7.5pt; }
            """;

    private PaperLayout() {}

    static byte[] pdf(String html) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(PaperLayout::font, "Paper")
                    .withHtmlContent(html, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    private static InputStream font() {
        InputStream font = PaperLayout.class.getResourceAsStream(FONT);
        if (font == null) {
            throw new IllegalStateException("the font of transcripts was not built in; see bin/font");
        }
        return font;
    }
}
