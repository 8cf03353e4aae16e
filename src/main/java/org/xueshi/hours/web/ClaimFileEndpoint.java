package org.xueshi.hours.web;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Document;
import org.xueshi.hours.Documents;
import org.xueshi.library.FileId;
import org.xueshi.library.SafeServing;
import org.xueshi.people.NotAllowedRefused;

/** Serves documents of claims to whoever may read the claim; to anybody else there is no such file. */
@RestController
class ClaimFileEndpoint {

    private final Documents documents;
    private final SafeServing serving;

    ClaimFileEndpoint(Documents documents, SafeServing serving) {
        this.documents = documents;
        this.serving = serving;
    }

    @GetMapping("/claim-files/{claim}/{file}")
    ResponseEntity<Resource> file(@PathVariable String claim, @PathVariable String file) {
        try {
            Document document = documents.open(new ClaimId(claim), file);
            return serving.answer(new FileId(document.file()), document.mediaType(), document.name());
        } catch (NotAllowedRefused | IllegalArgumentException unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
