package org.xueshi.seminar.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.library.FileId;
import org.xueshi.library.FileInspection;
import org.xueshi.library.FileName;
import org.xueshi.library.RedrawnPictures;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;
import org.xueshi.seminar.SeminarId;

/**
 * Pictures in posts: known by their bytes, drawn anew so that nothing of the camera, the place or a hidden script is left in
 * them, and shown to whoever may enter the seminar.
 */
@Service("seminarPictures")
@PreAuthorize("isAuthenticated()")
public class Pictures {

    /** A photograph of a phone, with room to spare. */
    public static final int MOST_BYTES = 10_000_000;

    private static final Set<String> KINDS = Set.of("image/png", "image/jpeg", "image/webp", "image/gif");

    /** As many as a long post shows, three times over. */
    private static final int MOST_AN_HOUR = 30;

    private final PictureRows rows;
    private final FileInspection inspection;
    private final RedrawnPictures redrawn;
    private final Door door;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Pictures(
            PictureRows rows,
            FileInspection inspection,
            RedrawnPictures redrawn,
            Door door,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.rows = rows;
        this.inspection = inspection;
        this.redrawn = redrawn;
        this.door = door;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Keeps a picture for that seminar and answers its id. Refused if it is too large, no picture, broken or infected, or
     * too soon after many others.
     */
    public String receive(SeminarId seminar, Path file, String uploadedAs) {
        door.enter(seminar);
        String member = signedIn.member().value();
        if (rows.receivedSince(member, clock.millis() - Duration.ofHours(1).toMillis()) >= MOST_AN_HOUR) {
            throw PictureRefused.tooMany(MOST_AN_HOUR);
        }
        try {
            if (Files.size(file) > MOST_BYTES || Files.size(file) == 0) {
                throw PictureRefused.size(MOST_BYTES / 1_000_000);
            }
            inspection.inspect(file, FileName.of(uploadedAs), kind -> {
                if (!KINDS.contains(kind)) {
                    throw PictureRefused.kind();
                }
            });
            FileId kept = redrawn.keep(file);
            var key = new PictureRow.Key(seminar.course().value(), seminar.item(), Ids.next());
            rows.saveAndFlush(new PictureRow(key, member, kept.sha256(), clock.millis()));
            return key.id();
        } catch (IOException trouble) {
            throw new UncheckedIOException("the picture can't be kept", trouble);
        }
    }

    /** The bytes of a picture, a JPEG, for whoever may enter the seminar; all else is refused like what there isn't. */
    @Transactional(readOnly = true)
    public FileId open(SeminarId seminar, String id) {
        door.enter(seminar);
        return rows.findById(new PictureRow.Key(seminar.course().value(), seminar.item(), id))
                .map(row -> new FileId(row.sha256))
                .orElseThrow(NotAllowedRefused::new);
    }
}
