package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Attack: somebody else's token or cookie, and tokens that are guessed, cut, changed or no token at all. */
@RunningEndpoint
class TokensServeTheirMemberOnlyTests {

    @Autowired
    Endpoint endpoint;

    @Test
    void anotherMembersTokenEarnsTheAttackerNothing() {
        Person victim = Person.of(endpoint);
        Person attacker = Person.of(endpoint);
        Player stolen = victim.opens();
        victim.waits(15);
        stolen.sends(Said.attended(1, 15_000)
                .with("member", attacker.member.value())
                .with("memberId", attacker.member.value()));
        assertThat(attacker.counted()).isEmpty();
        assertThat(victim.countedMillis()).isEqualTo(15_000);
        attacker.canStillStudy();
        victim.canStillStudy();
    }

    @Test
    void tokensThatAreAlmostOneAreUnknown() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(15);
        String body = Said.attended(1, 15_000).json("TOKEN");
        for (String almost : almost(player.token).toList()) {
            Endpoint.Answer answer = endpoint.post(person.set(), body.replace("TOKEN", almost));
            assertThat(answer.status()).as(almost).isEqualTo(200);
            assertThat(answer.isOpen()).as(almost).isFalse();
        }
        assertThat(person.counted()).isEmpty();
        assertThat(player.sends(Said.attended(1, 15_000)).countedSeconds()).isEqualTo(15);
        person.canStillStudy();
    }

    private static Stream<String> almost(String token) {
        String rest = token.substring(1);
        return Stream.of(
                token.substring(0, token.length() - 1),
                token + "A",
                rest,
                "%" + rest,
                "_" + rest + "%",
                " " + token,
                token + " ",
                token + "\\u0000",
                other(token, 0) + rest,
                token.substring(0, token.length() - 1) + other(token, token.length() - 1),
                otherCase(token),
                token.length() + "",
                "' or '1'='1",
                "' or token_hash like '%' -- aaaaaaaaaaaaaaaaa",
                "x'; delete from study_session; -- aaaaaaaaaaa",
                "\\u00e9".repeat(token.length()),
                "\\ud800".repeat(token.length()),
                "A".repeat(token.length()));
    }

    private static char other(String token, int at) {
        return token.charAt(at) == 'A' ? 'E' : 'A';
    }

    private static String otherCase(String token) {
        String upper = token.toUpperCase(Locale.ROOT);
        return upper.equals(token) ? token.toLowerCase(Locale.ROOT) : upper;
    }

    @Test
    void aMegabyteOfTokenIsRefusedUnread() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(15);
        String body = Said.attended(1, 15_000).json(player.token + "A".repeat(1_000_000));
        assertThat(endpoint.post(person.set(), body).status()).isEqualTo(413);
        assertThat(player.sends(Said.attended(1, 15_000)).countedSeconds()).isEqualTo(15);
        person.canStillStudy();
    }

    @Test
    void tokensHaveNothingInCommon() {
        Person person = Person.of(endpoint);
        var tokens = Stream.generate(() -> person.opens().token).limit(50).toList();
        assertThat(tokens).doesNotHaveDuplicates().allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
        assertThat(tokens.stream().map(token -> token.substring(0, 8))).doesNotHaveDuplicates();
        assertThat(tokens.stream().map(token -> token.substring(35))).doesNotHaveDuplicates();
    }

    /** Whatever a browser sends along is not read: neither does a cookie earn, nor is one set. */
    @Test
    void aCookieChangesNothing() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(15);
        for (String token : new String[] {"nobody", player.token}) {
            Endpoint.Answer answer = endpoint.send(
                    person.set(),
                    endpoint.request()
                            .header("Content-Type", "application/json")
                            .header(
                                    "Cookie",
                                    "JSESSIONID=0123456789ABCDEF0123456789ABCDEF; remember-me=" + player.token)
                            .header("Authorization", "Bearer " + player.token)
                            .POST(BodyPublishers.ofString(
                                    Said.attended(1, 15_000).json(token))));
            assertThat(answer.isOpen()).isEqualTo(token.equals(player.token));
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }
}
