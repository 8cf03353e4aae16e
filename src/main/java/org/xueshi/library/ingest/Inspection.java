package org.xueshi.library.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.xueshi.library.FileFacts;
import org.xueshi.library.FileInspection;
import org.xueshi.library.FileName;
import org.xueshi.library.Recogniser;

/** Looks at a file from all sides before it is kept; what is dangerous, encrypted or broken is refused with a reason. */
@Component
public class Inspection implements FileInspection {

    /** What is a ZIP archive inside, by the end or the beginning of its type. */
    private static final Set<String> ZIPPED =
            Set.of("application/zip", "application/epub+zip", "application/vnd.openxml", "application/vnd.oasis");

    private final Antivirus antivirus;
    private final Recogniser recogniser;

    Inspection(Antivirus antivirus, Recogniser recogniser) {
        this.antivirus = antivirus;
        this.recogniser = recogniser;
    }

    /** What the file is, or the refusal, also of what the library has no use for. */
    public FileFacts inspect(Path file, FileName name) throws IOException {
        return inspect(file, name, type -> Gate.requireKind(name, type));
    }

    @Override
    public FileFacts inspect(Path file, FileName name, Consumer<String> kind) throws IOException {
        antivirus.require(file, name);
        FileFacts facts = recogniser.read(file, name);
        kind.accept(facts.mediaType());
        Gate.require(name, facts);
        if (ZIPPED.stream().anyMatch(facts.mediaType()::startsWith)) {
            ZipOutline.require(file, name);
        }
        return facts;
    }
}
