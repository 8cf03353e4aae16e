package org.xueshi.library.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files as people with bad intentions make them, each in a folder of the test. */
final class Dangerous {

    private static final int MEGABYTE = 1024 * 1024;

    private final Path folder;

    Dangerous(Path folder) {
        this.folder = folder;
    }

    Path text(String content) throws IOException {
        return Files.writeString(fresh(), content);
    }

    Path bytes(int... content) throws IOException {
        byte[] bytes = new byte[2_000];
        for (int i = 0; i < content.length; i++) {
            bytes[i] = (byte) content[i];
        }
        return Files.write(fresh(), bytes);
    }

    /** Entries by name, each with its content. */
    Path zip(String... namesAndContents) throws IOException {
        Path file = fresh();
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** A few hundred kilobytes that become three hundred megabytes. */
    Path bomb() throws IOException {
        Path file = fresh();
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            for (int i = 0; i < 300; i++) {
                zip.write(new byte[MEGABYTE]);
            }
        }
        return file;
    }

    Path manyEntries(int many) throws IOException {
        Path file = fresh();
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < many; i++) {
                zip.putNextEntry(new ZipEntry("entry-" + i));
            }
        }
        return file;
    }

    /** A Word document whose text is whatever XML. */
    Path docx(String xml) throws IOException {
        return zip("[Content_Types].xml", """
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml"
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """, "_rels/.rels", """
                <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Target="word/document.xml"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>
                """, "word/document.xml", xml);
    }

    static String word(String declaration, String text) {
        return "<?xml version=\"1.0\"?>" + declaration
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                + text + "</w:t></w:r></w:p></w:body></w:document>";
    }

    /** A thousand million laughs, by ten steps. */
    static String laughs() {
        var declaration = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            declaration.append("<!ENTITY l").append(i).append(" \"");
            declaration.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return declaration + "]>";
    }

    Path lockedPdf() throws IOException {
        Path file = fresh();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    Path pdfWithScript() throws IOException {
        Path file = fresh();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('here')"));
            document.save(file.toFile());
        }
        return file;
    }

    Path lockedDocx() throws Exception {
        Path file = fresh();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                Files.copy(docx(word("", "hidden")), inside);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    /** A picture that says it is that large and holds next to nothing. */
    Path png(int width, int height) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        chunk(file, "IHDR", header.array());
        var pixels = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(pixels)) {
            packed.write(new byte[100]);
        }
        chunk(file, "IDAT", pixels.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return Files.write(fresh(), file.toByteArray());
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        file.write(ByteBuffer.allocate(4).putInt(content.length).array());
        file.write(name);
        file.write(content);
        file.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private Path fresh() throws IOException {
        return Files.createTempFile(folder, "upload", ".part");
    }
}
