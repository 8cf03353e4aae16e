package org.xueshi.courses.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xueshi.courses.Course;
import org.xueshi.courses.folder.CourseFolder;
import org.xueshi.library.FileId;
import org.xueshi.library.FileStore;
import org.xueshi.library.FileStore.LocalFile;

/** The files of a draft, each linked under its own name for as long as the draft is being read. */
final class DraftFolder implements CourseFolder, AutoCloseable {

    private final Map<String, Course.CourseFile> files;
    private final FileStore store;
    private final Recognitions recognitions;
    private final Path folder;
    private final List<LocalFile> open = new ArrayList<>();
    private final Map<Path, FileId> linked = new HashMap<>();

    DraftFolder(Map<String, Course.CourseFile> files, FileStore store, Recognitions recognitions) throws IOException {
        this.files = files;
        this.store = store;
        this.recognitions = recognitions;
        this.folder = Files.createTempDirectory("xueshi-draft");
    }

    @Override
    public Optional<Path> file(String path) {
        return Optional.ofNullable(files.get(path)).map(file -> linked(path, new FileId(file.sha256())));
    }

    private Path linked(String path, FileId id) {
        Path link = folder.resolve(DraftPath.require(path));
        if (linked.putIfAbsent(link, id) == null) {
            try {
                LocalFile local = store.local(id);
                open.add(local);
                Files.createDirectories(Objects.requireNonNull(link.getParent()));
                Files.createSymbolicLink(link, local.path().toAbsolutePath());
            } catch (IOException lost) {
                throw new UncheckedIOException("a file of the draft can't be read: " + path, lost);
            }
        }
        return link;
    }

    @Override
    public Kept keep(Path file) {
        FileId id = Objects.requireNonNull(linked.get(file));
        return new Kept(id, recognitions.of(id, file));
    }

    @Override
    public String name(String file) {
        return file.startsWith(folder.toString())
                ? folder.relativize(Path.of(file)).toString()
                : file;
    }

    @Override
    public void close() throws IOException {
        for (LocalFile local : open) {
            local.close();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
