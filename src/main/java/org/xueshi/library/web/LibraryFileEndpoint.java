package org.xueshi.library.web;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.library.LibraryFile;
import org.xueshi.library.LibraryFiles;
import org.xueshi.library.Pictures;
import org.xueshi.library.SafeServing;
import org.xueshi.people.NotAllowedRefused;

/** Serves files of the library, and pictures of them, to who may manage them; to anybody else there is no such file. */
@RestController
class LibraryFileEndpoint {

    private final LibraryFiles files;
    private final Pictures pictures;
    private final SafeServing serving;

    LibraryFileEndpoint(LibraryFiles files, Pictures pictures, SafeServing serving) {
        this.files = files;
        this.pictures = pictures;
        this.serving = serving;
    }

    @GetMapping("/library-files/{id}")
    ResponseEntity<Resource> file(@PathVariable String id) {
        try {
            LibraryFile file = files.file(id);
            return serving.answer(file.file(), file.mediaType(), file.name().value());
        } catch (NotAllowedRefused unknown) {
            return ResponseEntity.notFound().build();
        }
    }

    @GetMapping("/library-files/{id}/download")
    ResponseEntity<Resource> download(@PathVariable String id) {
        try {
            LibraryFile file = files.file(id);
            return serving.download(file.file(), file.name().value());
        } catch (NotAllowedRefused unknown) {
            return ResponseEntity.notFound().build();
        }
    }

    @GetMapping("/library-files/{id}/picture")
    ResponseEntity<Resource> picture(@PathVariable String id) {
        try {
            return pictures.small(files.file(id).file())
                    .map(picture -> serving.answer(picture, "image/jpeg", "picture.jpg"))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (NotAllowedRefused unknown) {
            return ResponseEntity.notFound().build();
        }
    }

    @GetMapping("/library-files/{id}/pages/{number}")
    ResponseEntity<Resource> page(@PathVariable String id, @PathVariable int number) {
        try {
            return pictures.drawnPagesOf(files.file(id).file()).pages().stream()
                    .filter(page -> page.number() == number)
                    .findFirst()
                    .map(page -> serving.answer(page.picture(), "image/jpeg", "page.jpg"))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (NotAllowedRefused unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
