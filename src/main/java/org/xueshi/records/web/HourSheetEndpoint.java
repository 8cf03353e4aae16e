package org.xueshi.records.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.common.ui.DeviceLanguage;
import org.xueshi.hours.checkpoint.TranscriptScope;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.records.HourSheets;
import org.xueshi.records.HourSheets.Sheet;

/** A year's hours as a file; where somebody may not read them there is none. */
@RestController
class HourSheetEndpoint {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final HourSheets sheets;

    HourSheetEndpoint(HourSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/hour-sheets/{year}")
    ResponseEntity<byte[]> mine(@PathVariable String year, HttpServletRequest request) {
        return answer(language -> sheets.mine(year(year), language), request);
    }

    @GetMapping("/hour-sheets/{year}/{member}")
    ResponseEntity<byte[]> of(@PathVariable String year, @PathVariable String member, HttpServletRequest request) {
        return answer(language -> sheets.of(new MemberId(member), year(year), language), request);
    }

    private static int year(String address) {
        return new TranscriptScope(Integer.parseInt(address)).year();
    }

    private ResponseEntity<byte[]> answer(Function<Locale, Sheet> make, HttpServletRequest request) {
        try {
            Sheet sheet = make.apply(DeviceLanguage.chosen(request).orElseGet(sheets::language));
            return ResponseEntity.ok()
                    .contentType(CSV)
                    .cacheControl(CacheControl.noStore())
                    .header(
                            "Content-Disposition",
                            ContentDisposition.attachment()
                                    .filename(sheet.name(), StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .body(sheet.bytes());
        } catch (NotAllowedRefused | IllegalArgumentException unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
