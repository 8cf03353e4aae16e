package org.xueshi.courses.web;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.NoSuchCourseRefused;
import org.xueshi.library.FileId;
import org.xueshi.library.SafeServing;

/** Serves pictures, films, captions and papers of courses to those who are signed in. */
@RestController
class CourseFileEndpoint {

    private final Catalogue catalogue;
    private final SafeServing serving;

    CourseFileEndpoint(Catalogue catalogue, SafeServing serving) {
        this.catalogue = catalogue;
        this.serving = serving;
    }

    @GetMapping("/course-files/{course}/{version}/{*path}")
    ResponseEntity<Resource> file(@PathVariable String course, @PathVariable int version, @PathVariable String path) {
        try {
            String name = path.substring(1);
            Course.CourseFile file =
                    catalogue.version(new CourseId(course), version).files().get(name);
            return file == null
                    ? ResponseEntity.notFound().build()
                    : serving.answer(
                            new FileId(file.sha256()), file.mediaType(), name.substring(name.lastIndexOf('/') + 1));
        } catch (NoSuchCourseRefused | IllegalArgumentException unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
