package org.xueshi.records;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.xueshi.hours.checkpoint.IssuedTranscript;

/** Puts a transcript on paper: a PDF that carries the proof, and is signed as readers of PDF know it. */
@Service
public class Papers {

    private final PaperText text;
    private final PaperSignature signature;

    Papers(PaperText text, PaperSignature signature) {
        this.text = text;
        this.signature = signature;
    }

    /** As a PDF of A4 pages; trusted callers only, who have been given the transcript by the service that issues it. */
    public byte[] pdf(IssuedTranscript issued) {
        var page = text.of(issued);
        byte[] pdf = CarriedProof.attach(PaperLayout.pdf(page.html()), issued);
        return signature.sign(pdf, page.issued());
    }

    /** The page before it is laid out. */
    record Page(String html, Instant issued) {}
}
