package org.xueshi.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.xueshi.hours.checkpoint.IssuedTranscript;
import org.xueshi.hours.proof.TranscriptFile;

/**
 * Attaches the proof to a PDF, unpacked and between marks: a verifier finds it without knowing PDF, and a reader's list of
 * attachments shows it.
 */
final class CarriedProof {

    private static final String NAME = "proof.txt";

    private CarriedProof() {}

    static byte[] attach(byte[] pdf, IssuedTranscript issued) {
        byte[] marked = (TranscriptFile.BEGIN + issued.file() + TranscriptFile.END).getBytes(StandardCharsets.UTF_8);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(marked));
            file.setSubtype("text/plain");
            file.setSize(marked.length);
            var specification = new PDComplexFileSpecification();
            specification.setFile(NAME);
            specification.setFileUnicode(NAME);
            specification.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(NAME, specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            var with = new ByteArrayOutputStream();
            document.save(with, CompressParameters.NO_COMPRESSION);
            return with.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
