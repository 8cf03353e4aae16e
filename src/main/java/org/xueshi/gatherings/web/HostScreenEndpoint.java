package org.xueshi.gatherings.web;

import io.nayuki.qrcodegen.QrCode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.common.Refused;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.attendance.HostScreen;
import org.xueshi.gatherings.attendance.Purpose;
import org.xueshi.gatherings.attendance.SessionKey;

/** What the host's screen asks for every few seconds. Signed in, as in the interface. */
@RestController
class HostScreenEndpoint {

    private static final int LONGEST_ORIGIN = 200;

    private final HostScreen screen;

    HostScreenEndpoint(HostScreen screen) {
        this.screen = screen;
    }

    /**
     * The screen of the moment.
     *
     * @param modules of the QR code, row by row, 1 for a dark one; empty while the door is closed
     * @param leftMillis until the next code
     * @param closesMillis until an open roll call closes; null if none is open
     */
    record Shown(
            boolean open,
            String purpose,
            List<String> modules,
            String digits,
            long leftMillis,
            int came,
            int went,
            int expected,
            @Nullable Long closesMillis) {}

    /** @param origin under which the host's browser has this page: what the code leads phones to */
    @GetMapping("/host-screen/{gathering}/{number}")
    ResponseEntity<Shown> shown(
            @PathVariable String gathering,
            @PathVariable int number,
            @RequestParam Purpose purpose,
            @RequestParam String origin) {
        if (origin.length() > LONGEST_ORIGIN) {
            return ResponseEntity.badRequest().build();
        }
        var key = new SessionKey(GatheringId.read(gathering), number);
        HostScreen.Screen now = screen.screen(key, purpose);
        List<String> modules =
                now.open() ? modules(origin + CheckInPage.PAGE + "#" + key + "/" + now.code()) : List.of();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Shown(
                        now.open(),
                        now.purpose().name(),
                        modules,
                        now.digits(),
                        now.left().toMillis(),
                        now.came(),
                        now.went(),
                        now.expected(),
                        now.closes().map(Duration::toMillis).orElse(null)));
    }

    /** Whoever hosts nothing here is told nothing. */
    @ExceptionHandler(Refused.class)
    ResponseEntity<Void> refused(Refused refused) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    private static List<String> modules(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        return IntStream.range(0, code.size)
                .mapToObj(y -> IntStream.range(0, code.size)
                        .mapToObj(x -> code.getModule(x, y) ? "1" : "0")
                        .collect(Collectors.joining()))
                .toList();
    }
}
