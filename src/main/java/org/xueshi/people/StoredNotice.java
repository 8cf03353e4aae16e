package org.xueshi.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Ids;
import tools.jackson.databind.json.JsonMapper;

/** A notice as stored; its arguments are a JSON list. */
@Entity
@Table(name = "people_notice")
class StoredNotice {

    @Embeddable
    record Key(
            @Column(name = "member_id") String memberId,
            @Column(name = "id") String id) {}

    @EmbeddedId
    private Key key;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "text_key")
    private String textKey;

    @Column(name = "arguments")
    private String arguments;

    @Column(name = "route")
    private @Nullable String route;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredNotice() {}

    StoredNotice(MemberId to, Instant sentAt, String textKey, List<String> arguments, @Nullable String route) {
        key = new Key(to.value(), Ids.next());
        this.sentAt = sentAt;
        this.textKey = textKey;
        this.arguments = JsonMapper.shared().writeValueAsString(arguments);
        this.route = route;
    }

    Notices.Notice toNotice() {
        List<String> words = List.of(JsonMapper.shared().readValue(arguments, String[].class));
        return new Notices.Notice(key.id(), sentAt, textKey, words, route, readAt != null);
    }
}
