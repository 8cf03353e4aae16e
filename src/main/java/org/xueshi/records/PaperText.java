package org.xueshi.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.xueshi.common.RoomTexts;
import org.xueshi.hours.checkpoint.IssuedTranscript;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.EntryText;
import org.xueshi.hours.proof.SignedNote;
import org.xueshi.hours.proof.Transcript;
import org.xueshi.hours.proof.Transcript.Name;
import org.xueshi.hours.proof.Transcript.Shown;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;

/** What stands on the paper, both languages side by side, as XHTML. All of it is taken from the signed transcript itself. */
@Component
class PaperText {

    private static final List<Locale> BOTH = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm XXX", Locale.ROOT);

    private final RoomTexts texts;
    private final Directory directory;

    PaperText(RoomTexts texts, Directory directory) {
        this.texts = texts;
        this.directory = directory;
    }

    Papers.Page of(IssuedTranscript issued) {
        Transcript transcript = Transcript.read(SignedNote.read(issued.file()).text());
        var zone = directory.zoneOf(new MemberId(transcript.holder()));
        return new Papers.Page(new Writing(transcript, zone).html(), transcript.issued());
    }

    /** Writes one transcript. */
    private final class Writing {

        private final Transcript transcript;
        private final Checkpoint checkpoint;
        private final ZoneId zone;

        Writing(Transcript transcript, ZoneId zone) {
            this.transcript = transcript;
            this.zone = zone;
            checkpoint = Checkpoint.read(transcript.checkpoint().text());
        }

        String html() {
            return """
                    <html><head><meta charset="UTF-8"/><title>%s</title><style>%s</style></head><body>
                    <div class="running">%s</div>
                    <table class="head"><tr><td><h1>%s</h1><div class="en">%s</div></td>
                    <td class="qr"><img src="%s" alt=""/></td></tr></table>
                    <table class="facts">%s</table>
                    <table class="entries"><thead><tr>%s</tr></thead><tbody>%s</tbody></table>
                    <table class="totals">%s</table>
                    <div class="how">%s</div>
                    </body></html>
                    """.formatted(
                            say("title", Locale.ENGLISH),
                            PaperLayout.STYLE,
                            both("running", transcript.id()),
                            say("title", Locale.SIMPLIFIED_CHINESE),
                            say("title", Locale.ENGLISH),
                            QrPicture.of(transcript.verifyAt()),
                            facts(),
                            headings(),
                            entries(),
                            totals(),
                            how());
        }

        private String facts() {
            String scope =
                    transcript.scope().equals(Transcript.CAREER) ? both("career") : both("year", transcript.scope());
            return fact("holder", safe(transcript.holderZh()) + " &#160; " + safe(transcript.holderEn()))
                    + fact("scope", scope)
                    + fact("as-of", moment(checkpoint.at()) + " · " + both("checkpoint", "" + checkpoint.number()))
                    + fact("issued", moment(transcript.issued()))
                    + fact("number", safe(transcript.id()))
                    + fact(
                            "key",
                            safe(transcript.key().name()) + "<br/><span class=\"mono\">"
                                    + safe(transcript.key().fingerprint()) + "</span>");
        }

        private String fact(String key, String value) {
            return "<tr><th>" + both(key) + "</th><td>" + value + "</td></tr>";
        }

        private String headings() {
            var cells = new StringBuilder();
            int column = 1;
            for (String key : List.of("no", "day", "study", "kind", "hours")) {
                cells.append("<th class=\"n%s\">%s<br/>%s</th>"
                        .formatted(column++, say(key, BOTH.getFirst()), say(key, BOTH.getLast())));
            }
            return cells.toString();
        }

        private String entries() {
            return transcript.links().stream()
                    .filter(Shown.class::isInstance)
                    .map(link -> EntryText.read(((Shown) link).bytes()))
                    .map(this::entry)
                    .collect(Collectors.joining());
        }

        private String entry(EntryText entry) {
            String late = entry.year() == entry.day().getYear()
                    ? ""
                    : aside("late", Integer.toString(entry.day().getYear()));
            String amends = entry.amends() == 0
                    ? ""
                    : aside(
                            entry.kind().toLowerCase(Locale.ROOT),
                            Integer.toString(entry.amends()),
                            safe(entry.reason()));
            return "<tr><td>%s</td><td class=\"day\">%s</td><td>%s%s%s</td><td>%s</td><td class=\"amount\">%s</td></tr>"
                    .formatted(
                            entry.sequence(),
                            day(entry.day()),
                            twice(entry.titleZh(), entry.titleEn()),
                            amends,
                            late,
                            name(entry.category()),
                            hours(entry.hundredths()));
        }

        private String aside(String key, String... arguments) {
            return "<div class=\"aside\">" + both(key, arguments) + "</div>";
        }

        private String name(String key) {
            return transcript
                    .name(key)
                    .map((Name name) -> twice(name.zh(), name.en()))
                    .orElseGet(() -> safe(key));
        }

        private String totals() {
            return transcript.leaves().stream()
                    .map(proven -> "<tr><th>%s</th><td>%s</td></tr>"
                            .formatted(
                                    both(
                                            "total",
                                            Integer.toString(proven.leaf().year()),
                                            Integer.toString(proven.leaf().entries())),
                                    hours(proven.leaf().hundredths())))
                    .collect(Collectors.joining());
        }

        private String how() {
            String address = safe(transcript.verifyAt());
            return BOTH.stream()
                    .map(language -> "<p>" + say("how", language, address) + "</p>")
                    .collect(Collectors.joining());
        }

        private String moment(Instant moment) {
            return MINUTE.format(moment.atZone(zone));
        }

        private String day(LocalDate day) {
            return day.toString();
        }
    }

    private String say(String key, Locale language, String... arguments) {
        return texts.getTranslation("records.paper." + key, language, (Object[]) arguments);
    }

    private String both(String key, String... arguments) {
        return say(key, BOTH.getFirst(), arguments) + " &#160; " + say(key, BOTH.getLast(), arguments);
    }

    private static String twice(String zh, String en) {
        return zh.equals(en) ? safe(zh) : safe(zh) + "<br/><span class=\"en\">" + safe(en) + "</span>";
    }

    private static String hours(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
