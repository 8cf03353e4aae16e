package org.xueshi.sitevisit.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.CheckedYaml;
import org.xueshi.common.Refused;
import org.xueshi.common.Sentence;
import org.xueshi.library.FileId;

/** Brings the bases of {@code content/bases} into the directory. What hasn’t changed is left alone. Trusted callers only. */
@Service
public class BaseFolders {

    private static final Logger LOG = LoggerFactory.getLogger(BaseFolders.class);

    private static final String FILE = "base.yaml";

    private final Path folder;
    private final StoredBases stored;
    private final FolderPictures pictures;

    BaseFolders(@Value("${xueshi.content}") Path content, StoredBases stored, FolderPictures pictures) {
        this.folder = content.resolve("bases");
        this.stored = stored;
        this.pictures = pictures;
    }

    /** Whether a folder describes a base of that key, taken or not. */
    public boolean has(BaseId id) {
        return Files.isRegularFile(folder.resolve(id.value()).resolve(FILE));
    }

    /** Looks at all folders; answers what could not be taken, and why. Content without bases has none. */
    public List<Problem> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path base : folders.filter(Files::isDirectory).sorted().toList()) {
                try {
                    take(base);
                } catch (BadFileRefused bad) {
                    problems.addAll(bad.problems());
                } catch (IOException | IllegalArgumentException | Refused broken) {
                    problems.add(new Problem(
                            base.toString(),
                            1,
                            Sentence.of("sitevisit.problem.folder", String.valueOf(broken.getMessage()))));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder of bases, " + folder + ", can't be read", unreadable);
        }
        problems.forEach(problem -> LOG.warn("base not taken: {}", problem));
        return problems;
    }

    private void take(Path base) throws IOException {
        var id = new BaseId(base.getFileName().toString());
        String hash = hash(base);
        if (stored.folderHash(id).filter(hash::equals).isPresent()) {
            return;
        }
        var before = stored.find(id);
        if (before.isPresent() && before.get().keeper() != null) {
            // Somebody here keeps a base of that name; what they wrote stays.
            return;
        }
        var file = CheckedYaml.against(folder.resolve("base.schema.json")).read(base.resolve(FILE));
        Written written = file.as(Written.class);
        if (!written.id().equals(id.value())) {
            throw new BadFileRefused(List.of(file.problem("/id", Sentence.of("sitevisit.problem.id", id.value()))));
        }
        List<BasePicture> kept = new ArrayList<>();
        for (Written.Picture picture : written.pictures()) {
            kept.add(pictures.keep(base, picture.file(), picture.alt()));
        }
        try {
            stored.save(written.base(id, kept, before.map(Base::revision).orElse(0)), hash);
        } catch (DuplicateKeyException another) {
            // Another node that starts at the same time was faster, with the same folder.
            return;
        }
        LOG.info("base {} taken", id.value());
    }

    private static String hash(Path base) throws IOException {
        Path all = Files.createTempFile("xueshi-base", ".txt");
        try (Stream<Path> files = Files.walk(base)) {
            var lines = new ArrayList<String>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.add(base.relativize(file) + " " + FileId.of(file).sha256());
            }
            return FileId.of(Files.write(all, lines)).sha256();
        } finally {
            Files.deleteIfExists(all);
        }
    }
}
