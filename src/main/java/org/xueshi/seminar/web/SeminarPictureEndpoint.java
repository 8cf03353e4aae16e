package org.xueshi.seminar.web;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.library.SafeServing;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.post.Pictures;

/** Serves pictures of a seminar to whoever may enter it; to anybody else there is no such picture. */
@RestController
class SeminarPictureEndpoint {

    private final Pictures pictures;
    private final SafeServing serving;

    SeminarPictureEndpoint(Pictures pictures, SafeServing serving) {
        this.pictures = pictures;
        this.serving = serving;
    }

    @GetMapping("/seminar-pictures/{course}/{item}/{id}")
    ResponseEntity<Resource> picture(@PathVariable String course, @PathVariable String item, @PathVariable String id) {
        try {
            return serving.answer(pictures.open(SeminarId.of(course, item), id), "image/jpeg", "picture.jpg");
        } catch (NotAllowedRefused | IllegalArgumentException unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
