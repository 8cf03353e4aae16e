package org.xueshi.courses.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.xueshi.library.FileId;
import org.xueshi.library.Recognised;
import org.xueshi.library.Recogniser;

/** What files of drafts are: whoever writes a course has it read again and again, and its films stay the same. */
@Component
class Recognitions {

    private static final int MOST = 500;

    /** The name's ending is a hint that some formats need. */
    private record Key(FileId id, String ending) {}

    private final Recogniser recogniser;
    private final Cache<Key, Recognised> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Recognitions(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** @param file the same bytes, under the name that the course gives them */
    Recognised of(FileId id, Path file) {
        String name = file.getFileName().toString();
        return known.get(new Key(id, name.substring(name.lastIndexOf('.') + 1)), none -> recogniser.recognise(file));
    }
}
