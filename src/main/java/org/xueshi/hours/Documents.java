package org.xueshi.hours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.library.FileInspection;
import org.xueshi.library.FileName;
import org.xueshi.library.FileStore;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/**
 * Documents of claims: taken from members, known by their bytes, and read by the member, by leaders who may read the claim,
 * and by auditors above the branch.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Documents {

    /** A certificate that a phone photographed, with room to spare; a larger one can be photographed again. */
    public static final long MOST_BYTES = 10_000_000;

    /** As many as a leader reads through for one event. */
    public static final int MOST_AT_ONCE = 5;

    static final long BYTES_A_MEGABYTE = 1_000_000;

    /** PDF, pictures, and what offices write. None of it runs anything where it is read. */
    private static final Set<String> KINDS = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/webp",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text");

    private final FileInspection inspection;
    private final FileStore store;
    private final ClaimRecords claims;
    private final Deciding deciding;
    private final Authority authority;
    private final Directory directory;
    private final SignedIn signedIn;

    Documents(
            FileInspection inspection,
            FileStore store,
            ClaimRecords claims,
            Deciding deciding,
            Authority authority,
            Directory directory,
            SignedIn signedIn) {
        this.inspection = inspection;
        this.store = store;
        this.claims = claims;
        this.deciding = deciding;
        this.authority = authority;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    /** Keeps a file that a member uploads for a claim; refused if it is too large, of another kind, or not what it is called. */
    public Document receive(Path file, String uploadedAs) {
        FileName name = FileName.of(uploadedAs);
        try {
            long bytes = Files.size(file);
            if (bytes > MOST_BYTES) {
                throw DocumentRefused.tooLarge(name.value());
            }
            if (bytes == 0) {
                throw DocumentRefused.kind(name.value());
            }
            String type = inspection
                    .inspect(file, name, kind -> requireKind(name, kind))
                    .mediaType();
            return new Document(store.keep(file).sha256(), name.value(), type, bytes);
        } catch (IOException trouble) {
            throw new UncheckedIOException("the upload can't be kept", trouble);
        }
    }

    private static void requireKind(FileName name, String mediaType) {
        if (!KINDS.contains(mediaType)) {
            throw DocumentRefused.kind(name.value());
        }
    }

    /** A document of that claim, for whoever may read it; all else is refused like what there isn't. */
    @Transactional(readOnly = true)
    public Document open(ClaimId id, String file) {
        MemberId reader = signedIn.member();
        return claims.any(id.value())
                .filter(claim -> mayRead(reader, claim))
                .flatMap(claim -> claim.evidence().documents().stream()
                        .filter(document -> document.file().equals(file))
                        .findFirst())
                .orElseThrow(NotAllowedRefused::new);
    }

    private boolean mayRead(MemberId reader, ClaimRecord claim) {
        LocalDate today = directory.today(reader);
        return reader.equals(claim.member())
                || deciding.mayRead(claim, reader)
                || authority.holdsAbove(reader, Role.AUDITOR, claim.branch(), today);
    }
}
