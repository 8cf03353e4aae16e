package org.xueshi.records.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.hours.checkpoint.SigningKeys;

/** The public keys as plain text, and the page that verifies without a network, with the keys in it. */
@RestController
class VerifyEndpoint {

    static final String KEYS = "/verify/keys";
    static final String OFFLINE = "/verify/offline.html";

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final SigningKeys keys;
    private final OfflinePage page;

    VerifyEndpoint(SigningKeys keys, OfflinePage page) {
        this.keys = keys;
        this.page = page;
    }

    /** One key a line, then how each handed over to the next; what {@code bin/verify --key} reads. */
    @GetMapping(KEYS)
    ResponseEntity<String> keys() {
        return ResponseEntity.ok().contentType(TEXT).body(keys.published().toString());
    }

    @GetMapping(OFFLINE)
    ResponseEntity<String> offline() {
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Content-Security-Policy", OfflinePage.POLICY)
                .body(page.html());
    }
}
