package org.xueshi.gatherings.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.common.Refused;
import org.xueshi.common.RoomTexts;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.gatherings.attendance.CheckInRefused;
import org.xueshi.gatherings.attendance.CheckIns;
import org.xueshi.gatherings.attendance.Device;
import org.xueshi.gatherings.attendance.Noted;
import org.xueshi.gatherings.attendance.SeenMark;
import org.xueshi.gatherings.attendance.SessionKey;
import org.xueshi.people.Directory;

/** What the check-in page asks for: how the member stands, and that a code is taken. Signed in, as in the interface. */
@RestController
class CheckInEndpoint {

    private static final String COOKIE = "xueshi-device";
    private static final Duration COOKIE_LIFE = Duration.ofDays(365);
    private static final int DEVICE_BYTES = 16;
    private static final Pattern DEVICE_ID = Pattern.compile("[A-Za-z0-9_-]{" + Device.ID_LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CheckIns checkIns;
    private final Directory directory;
    private final RoomTexts texts;

    CheckInEndpoint(CheckIns checkIns, Directory directory, RoomTexts texts) {
        this.checkIns = checkIns;
        this.directory = directory;
        this.texts = texts;
    }

    /** A mark as the page shows it; times in epoch milliseconds. */
    record Seen(String purpose, long at, boolean waits) {}

    /**
     * How the member stands.
     *
     * @param placeAsked whether the phone may say where it is
     * @param answerBy until when an open roll call is to be answered; null if there is none
     * @param ticket for keeping a scan
     * @param header with the token that writing needs
     */
    record Standing(
            String title,
            String venue,
            long begins,
            long ends,
            String zone,
            List<Seen> seen,
            boolean placeAsked,
            @Nullable Long answerBy,
            String ticket,
            String header,
            String token) {}

    @GetMapping("/check-in/standing/{gathering}/{number}")
    Standing standing(
            @PathVariable String gathering,
            @PathVariable int number,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        String device = device(request, response);
        Locale reader = request.getLocale();
        var standing = checkIns.standing(key(gathering, number), device);
        var plan = standing.gathering().plan();
        GatheringPlace place = plan.place();
        return new Standing(
                plan.texts().title().in(reader),
                plan.texts().venue().in(reader),
                standing.session().begins().toEpochMilli(),
                standing.session().ends().toEpochMilli(),
                directory.organisation(plan.organisation()).zone().getId(),
                standing.marks().stream()
                        .filter(seen -> !seen.isRefused())
                        .map(CheckInEndpoint::seen)
                        .toList(),
                place != null && place.radiusMetres() > 0,
                standing.answerBy() == null ? null : standing.answerBy().toEpochMilli(),
                standing.ticket(),
                token.getHeaderName(),
                token.getToken());
    }

    private static Seen seen(SeenMark seen) {
        return new Seen(seen.mark().purpose().name(), seen.mark().at().toEpochMilli(), seen.waits());
    }

    /**
     * What the page sends.
     *
     * @param code scanned; null if digits were typed
     * @param ticket with which it was kept; null if it was scanned just now
     * @param latitude with the longitude where the phone says it is; null if it does not
     */
    record Sent(
            @Nullable String code,
            @Nullable String digits,
            @Nullable String ticket,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** What became of it. */
    record Taken(String purpose, long at, boolean again, boolean waits) {}

    @PostMapping("/check-in/code/{gathering}/{number}")
    Taken code(
            @PathVariable String gathering,
            @PathVariable int number,
            @RequestBody Sent sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        SessionKey key = key(gathering, number);
        String id = device(request, response);
        var device = new Device(id, checkIns.metres(key, sent.latitude(), sent.longitude()));
        Noted noted = sent.code() == null
                ? checkIns.type(key, sent.digits() == null ? "" : sent.digits(), device)
                : sent.ticket() == null
                        ? checkIns.scan(key, sent.code(), device)
                        : checkIns.bring(key, sent.code(), sent.ticket(), device);
        return new Taken(noted.purpose().name(), noted.at().toEpochMilli(), noted.again(), noted.waits());
    }

    /** Why not, in the reader's words; the page keeps what it has. */
    @ExceptionHandler(Refused.class)
    ResponseEntity<Map<String, String>> refused(Refused refused, HttpServletRequest request) {
        String reason = refused instanceof CheckInRefused why ? why.reason().name() : "NOT_ALLOWED";
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(Map.of(
                        "reason",
                        reason,
                        "words",
                        texts.getTranslation(refused.key(), request.getLocale(), refused.arguments())));
    }

    private static SessionKey key(String gathering, int number) {
        return new SessionKey(GatheringId.read(gathering), number);
    }

    /** The browser's id, which it is given with the first request. */
    private static String device(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(DEVICE_ID.asMatchPredicate())
                .findFirst()
                .orElseGet(() -> give(request, response));
    }

    private static String give(HttpServletRequest request, HttpServletResponse response) {
        var bytes = new byte[DEVICE_BYTES];
        RANDOM.nextBytes(bytes);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var cookie = new Cookie(COOKIE, id);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/check-in");
        cookie.setMaxAge(Math.toIntExact(COOKIE_LIFE.toSeconds()));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return id;
    }
}
