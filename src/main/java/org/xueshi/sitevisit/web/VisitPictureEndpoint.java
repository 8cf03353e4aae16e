package org.xueshi.sitevisit.web;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.library.FileId;
import org.xueshi.library.Photographs;
import org.xueshi.library.SafeServing;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.sitevisit.base.Bases;
import org.xueshi.sitevisit.reflection.VisitPhotos;

/** Serves pictures of bases to members, and photographs of visits to those whom they concern; what isn’t theirs isn’t there. */
@RestController
class VisitPictureEndpoint {

    private final Bases bases;
    private final VisitPhotos photos;
    private final SafeServing serving;

    VisitPictureEndpoint(Bases bases, VisitPhotos photos, SafeServing serving) {
        this.bases = bases;
        this.photos = photos;
        this.serving = serving;
    }

    @GetMapping("/base-pictures/{base}/{sha256}")
    ResponseEntity<Resource> picture(@PathVariable String base, @PathVariable String sha256) {
        try {
            return bases.base(base).pictures().stream()
                    .filter(picture -> picture.sha256().equals(sha256))
                    .findFirst()
                    .map(picture -> serving.answer(new FileId(sha256), picture.mediaType(), base))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (NotAllowedRefused none) {
            return ResponseEntity.notFound().build();
        }
    }

    @GetMapping("/visit-photos/{member}/{course}/{item}/{photo}")
    ResponseEntity<Resource> photo(
            @PathVariable String member,
            @PathVariable String course,
            @PathVariable String item,
            @PathVariable String photo) {
        try {
            var found = photos.open(new MemberId(member), new ItemOccasion(new CourseId(course), item), photo);
            return serving.answer(new FileId(found.sha256()), Photographs.MEDIA_TYPE, photo);
        } catch (NotAllowedRefused | IllegalArgumentException notTheirs) {
            return ResponseEntity.notFound().build();
        }
    }
}
