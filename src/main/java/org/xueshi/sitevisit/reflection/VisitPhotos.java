package org.xueshi.sitevisit.reflection;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/** Photographs of visits, for their member and whoever judges them. */
@Service
@PreAuthorize("isAuthenticated()")
public class VisitPhotos {

    private final StoredPhotos photos;
    private final Judging judging;
    private final SignedIn signedIn;

    VisitPhotos(StoredPhotos photos, Judging judging, SignedIn signedIn) {
        this.photos = photos;
        this.judging = judging;
        this.signedIn = signedIn;
    }

    /** The photograph; any other is refused like one that there is not. */
    public VisitPhoto open(MemberId member, ItemOccasion occasion, String id) {
        if (!member.equals(signedIn.member())) {
            judging.one(member, occasion);
        }
        return photos.find(member, occasion, id).orElseThrow(NotAllowedRefused::new);
    }
}
