package org.xueshi.hours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.library.FileStore;
import org.xueshi.library.Recogniser;
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

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    private final Recogniser recogniser;
    private final FileStore store;
    private final ClaimRecords claims;
    private final Deciding deciding;
    private final Authority authority;
    private final Directory directory;
    private final SignedIn signedIn;

    Documents(
            Recogniser recogniser,
            FileStore store,
            ClaimRecords claims,
            Deciding deciding,
            Authority authority,
            Directory directory,
            SignedIn signedIn) {
        this.recogniser = recogniser;
        this.store = store;
        this.claims = claims;
        this.deciding = deciding;
        this.authority = authority;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    /** Keeps a file that a member uploads for a claim; refused if it is too large or of another kind, whatever its name. */
    public Document receive(Path file, String uploadedAs) {
        String name = name(uploadedAs);
        try {
            long bytes = Files.size(file);
            if (bytes > MOST_BYTES) {
                throw DocumentRefused.tooLarge(name);
            }
            if (bytes == 0) {
                throw DocumentRefused.kind(name);
            }
            return keep(file, name, bytes);
        } catch (IOException trouble) {
            throw new UncheckedIOException("the upload can't be kept", trouble);
        }
    }

    /** Recognised with the end of its name, which tells an office's formats apart where their bytes are alike. */
    private Document keep(Path file, String name, long bytes) throws IOException {
        Path folder = Files.createTempDirectory("xueshi-document");
        Path copy = folder.resolve("document" + ending(name));
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            String kind = recogniser.recognise(copy).mediaType();
            if (!KINDS.contains(kind)) {
                throw DocumentRefused.kind(name);
            }
            return new Document(store.keep(copy).sha256(), name, kind, bytes);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
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

    /** A short one of plain letters, for no file system to stumble over; else none. */
    private static String ending(String name) {
        var ending = ENDING.matcher(name);
        return ending.find() ? ending.group() : "";
    }

    /** The last part of what the browser called it, without what no file name holds, the end with its kind kept. */
    private static String name(String uploadedAs) {
        String last = uploadedAs.replaceAll(".*[/\\\\]", "");
        String plain = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "").strip();
        String some = plain.isEmpty() || plain.startsWith(".") ? "document" + plain : plain;
        return some.length() <= Document.NAME_LENGTH ? some : some.substring(some.length() - Document.NAME_LENGTH);
    }
}
