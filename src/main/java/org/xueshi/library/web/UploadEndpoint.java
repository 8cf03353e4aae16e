package org.xueshi.library.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import me.desair.tus.server.TusFileUploadService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.common.Refused;
import org.xueshi.common.RoomTexts;
import org.xueshi.common.ui.DeviceLanguage;
import org.xueshi.library.LibraryPlaces;
import org.xueshi.library.upload.Checks;
import org.xueshi.library.upload.NewUpload;
import org.xueshi.library.upload.Stage;
import org.xueshi.library.upload.Uploads;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/**
 * Takes uploads by the tus protocol (version 1.0.0) from people who instruct or administer today. It asks for the token
 * against forged requests like every page; the protocol's own header would keep simple forms out too.
 */
@RestController
class UploadEndpoint {

    /** Lets a request be of another method than it looks, past what is asked of that method. */
    private static final String METHOD_IN_DISGUISE = "X-HTTP-Method-Override";

    private final TusFileUploadService tus;
    private final Uploads uploads;
    private final Checks checks;
    private final LibraryPlaces places;
    private final Directory directory;
    private final SignedIn signedIn;
    private final RoomTexts texts;

    UploadEndpoint(
            TusFileUploadService tus,
            Uploads uploads,
            Checks checks,
            LibraryPlaces places,
            Directory directory,
            SignedIn signedIn,
            RoomTexts texts) {
        this.tus = tus;
        this.uploads = uploads;
        this.checks = checks;
        this.places = places;
        this.directory = directory;
        this.signedIn = signedIn;
        this.texts = texts;
    }

    /** What became of it, for the browser to show; {@code message} says why it was refused. */
    record Answer(Stage stage, @Nullable String message) {}

    @RequestMapping(
            path = Uploads.PATH,
            method = {RequestMethod.POST, RequestMethod.OPTIONS})
    @Nullable
    ResponseEntity<String> begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            MemberId owner = places.requireSomewhere();
            if (request.getMethod().equals("POST")) {
                uploads.requireRoomFor(NewUpload.of(
                        TusMetadata.of(request.getHeader("Upload-Metadata")),
                        length(request.getHeader("Upload-Length"))));
            }
            return pass(request, response, owner);
        } catch (NotAllowedRefused refused) {
            return say(HttpStatus.FORBIDDEN, refused, request);
        } catch (Refused refused) {
            return say(HttpStatus.CONTENT_TOO_LARGE, refused, request);
        } catch (IllegalArgumentException senseless) {
            return ResponseEntity.badRequest().build();
        }
    }

    @RequestMapping(
            path = Uploads.PATH + "/{id}",
            method = {RequestMethod.HEAD, RequestMethod.PATCH, RequestMethod.DELETE, RequestMethod.OPTIONS})
    @Nullable
    ResponseEntity<String> goOn(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            ResponseEntity<String> answer = pass(request, response, places.requireSomewhere());
            checks.beginIfComplete(id);
            return answer;
        } catch (NotAllowedRefused refused) {
            return say(HttpStatus.FORBIDDEN, refused, request);
        }
    }

    @GetMapping(Uploads.PATH + "/{id}")
    ResponseEntity<Answer> outcome(@PathVariable String id, HttpServletRequest request) {
        try {
            Uploads.Outcome outcome = uploads.outcome(id);
            checks.beginIfComplete(id);
            String refusal = outcome.refusal();
            String message = refusal == null ? null : texts.getTranslation(refusal, language(request), outcome.name());
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Answer(outcome.stage(), message));
        } catch (NotAllowedRefused unknown) {
            return ResponseEntity.notFound().build();
        }
    }

    private static @Nullable Long length(@Nullable String header) {
        return header == null ? null : Long.valueOf(header);
    }

    /** The tus library writes the answer itself. */
    private @Nullable ResponseEntity<String> pass(
            HttpServletRequest request, HttpServletResponse response, MemberId owner) throws IOException {
        if (request.getHeader(METHOD_IN_DISGUISE) != null) {
            return ResponseEntity.badRequest().build();
        }
        tus.process(request, response, owner.value());
        return null;
    }

    private ResponseEntity<String> say(HttpStatus status, Refused refused, HttpServletRequest request) {
        String words = texts.getTranslation(refused.key(), language(request), refused.arguments());
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(words);
    }

    private Locale language(HttpServletRequest request) {
        return DeviceLanguage.chosen(request)
                .orElseGet(() -> directory.member(signedIn.member()).language());
    }
}
