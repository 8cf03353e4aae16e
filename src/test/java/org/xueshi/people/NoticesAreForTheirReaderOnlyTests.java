package org.xueshi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.xueshi.common.ApplicationClock;
import org.xueshi.testing.DatabaseTest;

/** A notice is seen, counted and marked as read by the member it was sent to. */
@DatabaseTest
class NoticesAreForTheirReaderOnlyTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");

    @Autowired
    Notices notices;

    @Autowired
    SignedIn signedIn;

    @Test
    void eachReadsTheirOwnNewestFirst() {
        MemberId reader = MemberId.next();
        MemberId other = MemberId.next();
        send(reader, NOON, "people.first", List.of("{0}", "一\"二", ""), "my-year");
        send(reader, NOON.plusSeconds(1), "people.second", List.of(), null);
        send(other, NOON.plusSeconds(2), "people.other", List.of(), null);

        signedIn.as(reader, () -> {
            assertThat(notices.mine(0, 10))
                    .extracting(Notices.Notice::key)
                    .containsExactly("people.second", "people.first");
            Notices.Notice first = notices.mine(1, 1).getFirst();
            assertThat(first.arguments()).containsExactly("{0}", "一\"二", "");
            assertThat(first.route()).isEqualTo("my-year");
            assertThat(first.sentAt()).isEqualTo(NOON);
            assertThat(first.read()).isFalse();
        });
    }

    @Test
    void readingOnesOwnLeavesTheOthersUnread() {
        MemberId reader = MemberId.next();
        MemberId other = MemberId.next();
        send(reader, NOON, "people.first", List.of(), null);
        send(other, NOON, "people.first", List.of(), null);
        signedIn.as(reader, () -> {
            assertThat(notices.unread()).isOne();
            notices.markAllRead();
            assertThat(notices.unread()).isZero();
            assertThat(notices.mine(0, 10)).allMatch(Notices.Notice::read);
        });
        signedIn.as(other, () -> assertThat(notices.unread()).isOne());
    }

    @Test
    void nobodyAtAllReadsNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> notices.mine(0, 10)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> notices.unread()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> notices.markAllRead()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void send(MemberId to, Instant at, String key, List<String> arguments, String route) {
        ApplicationClock.at(at, () -> notices.send(to, key, arguments, route));
    }
}
