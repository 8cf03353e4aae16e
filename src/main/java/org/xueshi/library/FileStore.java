package org.xueshi.library;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.core.io.Resource;

/**
 * Where the bytes of files are, once for each SHA-256: a folder, or an S3-compatible store. A half-written file is never seen.
 * Trusted callers only: whoever refers to a file decides who may read it.
 */
public interface FileStore {

    /** Keeps a copy of the file; the file itself stays where it is. */
    FileId keep(Path file) throws IOException;

    /**
     * Keeps the file itself, which is gone from its place afterwards; cheaper than a copy.
     *
     * @param id as {@link FileId#of} tells it of this very file
     */
    void take(Path file, FileId id) throws IOException;

    /** The bytes, for serving; may not exist. A stream of it is at a later byte by {@code skip}, without reading up to there. */
    Resource open(FileId id);

    /** Forgets the bytes; nothing happens if there are none. */
    void delete(FileId id) throws IOException;

    /** The bytes as a file of this machine, for programs that want one; to be closed after use, never to be written to. */
    LocalFile local(FileId id) throws IOException;

    /** A file to read while it is open. */
    interface LocalFile extends AutoCloseable {

        Path path();

        @Override
        void close() throws IOException;
    }
}
