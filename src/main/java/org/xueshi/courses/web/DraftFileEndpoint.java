package org.xueshi.courses.web;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.draft.CourseDrafts;
import org.xueshi.library.FileId;
import org.xueshi.library.SafeServing;
import org.xueshi.people.NotAllowedRefused;

/** Serves files of a draft to those who write it; for others there is nothing. */
@RestController
class DraftFileEndpoint {

    private final CourseDrafts drafts;
    private final SafeServing serving;

    DraftFileEndpoint(CourseDrafts drafts, SafeServing serving) {
        this.drafts = drafts;
        this.serving = serving;
    }

    @GetMapping("/draft-files/{course}/{*path}")
    ResponseEntity<Resource> file(@PathVariable String course, @PathVariable String path) {
        try {
            String name = path.substring(1);
            Course.CourseFile file = drafts.file(new CourseId(course), name).orElse(null);
            return file == null ? ResponseEntity.notFound().build() : fresh(file, name);
        } catch (NotAllowedRefused | IllegalArgumentException unknown) {
            return ResponseEntity.notFound().build();
        }
    }

    /** Another file may stand at the path a moment later. */
    private ResponseEntity<Resource> fresh(Course.CourseFile file, String name) {
        ResponseEntity<Resource> answer =
                serving.answer(new FileId(file.sha256()), file.mediaType(), name.substring(name.lastIndexOf('/') + 1));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(headers -> {
                    headers.addAll(answer.getHeaders());
                    headers.setCacheControl(CacheControl.noCache().cachePrivate());
                })
                .body(answer.getBody());
    }
}
