package org.xueshi.library;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Has the operating system send a stored file, so that its bytes never come through the application. Tomcat does it for
 * whoever names file and part in the request and writes no body (its "sendfile"). What that can't do is the framework's:
 * other servers, files that lie elsewhere, several ranges, and telling a browser that it has the file already.
 */
final class SystemSending {

    /** With less, copying is as quick. */
    private static final long LEAST_BYTES = 64 * 1024;

    private static final String TOMCAT = "org.apache.tomcat.sendfile.";
    private static final List<String> CONDITIONS = List.of(
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_UNMODIFIED_SINCE);

    private SystemSending() {}

    /** Of a file, from the first byte up to the end, which is none of it. */
    private record Part(long first, long end) {

        long bytes() {
            return end - first;
        }
    }

    /**
     * The answer, whose bytes will follow by themselves; null if the framework has to send them.
     *
     * @param whole whether all of it is sent, whatever range is asked for
     */
    static @Nullable ResponseEntity<Resource> answer(
            HttpServletRequest request, HttpHeaders headers, Resource file, boolean whole) throws IOException {
        if (!mayBeSent(request, file)) {
            return null;
        }
        long length = file.contentLength();
        String range = whole ? null : request.getHeader(HttpHeaders.RANGE);
        Part part = range == null ? new Part(0, length) : only(range, length);
        if (part == null || part.bytes() < LEAST_BYTES) {
            return null;
        }
        request.setAttribute(TOMCAT + "filename", file.getFile().getCanonicalPath());
        request.setAttribute(TOMCAT + "start", part.first());
        request.setAttribute(TOMCAT + "end", part.end());
        var answer = ResponseEntity.status(range == null ? HttpStatus.OK : HttpStatus.PARTIAL_CONTENT)
                .headers(headers)
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .contentLength(part.bytes());
        if (range != null) {
            answer.header(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(part.first(), part.end() - 1, length));
        }
        return answer.build();
    }

    private static boolean mayBeSent(HttpServletRequest request, Resource file) {
        return Boolean.TRUE.equals(request.getAttribute(TOMCAT + "support"))
                && request.getMethod().equals("GET")
                && CONDITIONS.stream().allMatch(condition -> request.getHeader(condition) == null)
                && file.isFile();
    }

    /** The range, if there is one alone and some of it lies in the file. */
    private static @Nullable Part only(String range, long length) {
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(range);
            if (ranges.size() == 1) {
                HttpRange one = ranges.getFirst();
                return new Part(one.getRangeStart(length), one.getRangeEnd(length) + 1);
            }
        } catch (IllegalArgumentException senseless) {
            // The framework says so in its own words.
        }
        return null;
    }
}
