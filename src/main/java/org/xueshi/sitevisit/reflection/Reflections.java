package org.xueshi.sitevisit.reflection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.library.FileName;
import org.xueshi.library.Photographs;
import org.xueshi.library.Photographs.Photograph;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.SignedIn;
import org.xueshi.sitevisit.SiteVisit;
import org.xueshi.sitevisit.SiteVisits;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.base.Bases;
import org.xueshi.sitevisit.reflection.Reflection.State;

/** What the signed-in member writes after their visits: kept as typed, with photographs, and sent when it is ready. */
@Service
@PreAuthorize("isAuthenticated()")
public class Reflections {

    /** A photograph of a phone, with room to spare. */
    public static final long MOST_BYTES = 20_000_000;

    private static final long BYTES_A_MEGABYTE = 1_000_000;

    private final StoredReflections stored;
    private final StoredPhotos photos;
    private final Photographs photographs;
    private final SiteVisits visits;
    private final Bases bases;
    private final Directory directory;
    private final SignedIn signedIn;
    private final ApplicationClock clock;
    private final TransactionTemplate transaction;

    Reflections(
            StoredReflections stored,
            StoredPhotos photos,
            Photographs photographs,
            SiteVisits visits,
            Bases bases,
            Directory directory,
            SignedIn signedIn,
            ApplicationClock clock,
            TransactionTemplate transaction) {
        this.stored = stored;
        this.photos = photos;
        this.photographs = photographs;
        this.visits = visits;
        this.bases = bases;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** How far a member’s is; empty if they have not begun. Trusted callers only. */
    @PreAuthorize("permitAll()")
    public Optional<State> state(EnrolledItem item) {
        return stored.state(item.member(), item.occasion());
    }

    /** The member’s own, begun if it wasn’t. */
    public Reflection mine(EnrolledItem item) {
        MemberId member = signedIn.only(item.member());
        ItemOccasion occasion = item.occasion();
        return stored.find(member, occasion).orElseGet(() -> {
            try {
                stored.add(member, occasion, item.course().version());
            } catch (DuplicateKeyException inAnotherWindow) {
                // It is there, which is what was wanted.
            }
            return stored.find(member, occasion).orElseThrow();
        });
    }

    /** Keeps the words as they are typed; refused if it was sent, or if they are too many. */
    public void write(EnrolledItem item, String words) {
        MemberId member = signedIn.only(item.member());
        if (words.length() > Reflection.MOST_WORDS) {
            throw ReflectionRefused.tooLong();
        }
        if (!stored.write(member, item.occasion(), words)) {
            throw ReflectionRefused.notOpen();
        }
    }

    /** Takes a photograph in: what is kept has nothing of what the camera wrote, which stands beside it until it is sent. */
    public VisitPhoto add(EnrolledItem item, Path file, String uploadedAs) {
        Reflection mine = mine(item);
        SiteVisit visit = visits.of(item.item());
        FileName name = FileName.of(uploadedAs);
        requireRoom(mine, visit, file, name);
        Photograph taken = photographs.take(file, name, kind -> {
            if (!Photographs.KINDS.contains(kind)) {
                throw ReflectionRefused.photoKind(name.value());
            }
        });
        var distance = Distance.of(
                taken.camera(), bases.find(visit.base()).map(Base::place).orElse(null));
        var photo = new VisitPhoto(Ids.next(), taken.file().sha256(), taken.camera(), distance);
        photos.add(mine.member(), mine.occasion(), photo);
        return photo;
    }

    private static void requireRoom(Reflection mine, SiteVisit visit, Path file, FileName name) {
        if (!mine.state().isOpen()) {
            throw ReflectionRefused.notOpen();
        }
        if (mine.photos().size() >= visit.mostPhotos()) {
            throw ReflectionRefused.photos(visit.leastPhotos(), visit.mostPhotos());
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw ReflectionRefused.photoSize(name.value(), MOST_BYTES / BYTES_A_MEGABYTE);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Takes a photograph out again. */
    public void remove(EnrolledItem item, String photo) {
        Reflection mine = mine(item);
        if (!mine.state().isOpen()) {
            throw ReflectionRefused.notOpen();
        }
        photos.remove(mine.member(), mine.occasion(), photo);
    }

    /**
     * Sends it to whoever judges: after the visit, with enough words and photographs. What cameras wrote of places and
     * devices is forgotten with it.
     */
    public void send(EnrolledItem item) {
        Reflection mine = mine(item);
        require(item, mine);
        OrganisationId branch = directory
                .branchOn(mine.member(), directory.today(mine.member()))
                .orElseThrow(ReflectionRefused::noBranch);
        transaction.executeWithoutResult(status -> {
            if (!stored.send(mine, branch, clock.instant())) {
                throw ReflectionRefused.changed();
            }
            photos.forgetPlaces(mine.member(), mine.occasion());
        });
    }

    private void require(EnrolledItem item, Reflection mine) {
        SiteVisit visit = visits.of(item.item());
        if (!mine.state().isOpen()) {
            throw ReflectionRefused.notOpen();
        }
        long minutes = visits.minutes(item);
        if (minutes < visit.visitMinutes()) {
            throw ReflectionRefused.visitFirst(minutes, visit.visitMinutes());
        }
        int length = SiteVisit.length(mine.words());
        if (length < visit.least()) {
            throw ReflectionRefused.tooShort(length, visit.least());
        }
        List<VisitPhoto> taken = mine.photos();
        if (taken.size() < visit.leastPhotos() || taken.size() > visit.mostPhotos()) {
            throw ReflectionRefused.photos(visit.leastPhotos(), visit.mostPhotos());
        }
    }
}
