package org.xueshi.people.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.people.EntryRefused;
import org.xueshi.people.MemberId;
import org.xueshi.testing.DatabaseTest;

/** Passwords are hashed, neither too short nor cut off, and a one-time password has to be changed. */
@DatabaseTest
class PasswordsTests {

    private static final String GOOD = "the kettle is boiling";

    @Autowired
    Passwords passwords;

    @Test
    void onlyAHashOfStrengthTwelveIsKept() {
        MemberId member = begun();
        assertThat(passwords.hashOf(member).orElseThrow()).startsWith("$2a$12$").doesNotContain(GOOD);
    }

    @Test
    void theLengthIsCountedInSignsBelowAndInBytesAbove() {
        MemberId member = begun();
        refused(member, "九个字的密码不够长", "password-too-short");
        refused(member, "x".repeat(9), "password-too-short");
        refused(member, "x".repeat(73), "password-too-long");
        refused(member, "米".repeat(25), "password-too-long");
        passwords.change(member, GOOD, "米".repeat(24));
        passwords.change(member, "米".repeat(24), "x".repeat(10));
    }

    @Test
    void whoDoesNotKnowThePresentOneChangesNothing() {
        MemberId member = begun();
        String before = passwords.hashOf(member).orElseThrow();
        assertThatThrownBy(() -> passwords.change(member, "something else", "another good one"))
                .isInstanceOfSatisfying(
                        EntryRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(EntryRefused.Field.CURRENT_PASSWORD));
        refused(member, GOOD, "password-same");
        assertThat(passwords.hashOf(member)).contains(before);
    }

    @Test
    void aOneTimePasswordHasToBeChangedAndIsThenGone() {
        MemberId member = begun();
        assertThat(passwords.mustChange(member)).isFalse();
        String oneTime = passwords.reset(member);
        assertThat(passwords.mustChange(member)).isTrue();
        refused(member, "short", oneTime, "password-too-short");
        assertThat(passwords.mustChange(member)).isTrue();
        passwords.change(member, oneTime, "my own long one");
        assertThat(passwords.mustChange(member)).isFalse();
        assertThatThrownBy(() -> passwords.change(member, oneTime, "and yet another"))
                .hasMessage("people.refused.password-wrong");
    }

    @Test
    void oneTimePasswordsAreReadableAndHoldMoreThanSixtyBits() {
        String shape = "[a-km-np-z2-9]{5}(-[a-km-np-z2-9]{5}){2}";
        assertThat(Stream.generate(OneTimePassword::next).limit(500))
                .allMatch(password -> password.matches(shape))
                .doesNotHaveDuplicates();
        double bits = 15 * Math.log(32) / Math.log(2);
        assertThat(bits).isGreaterThan(60);
    }

    private MemberId begun() {
        MemberId member = MemberId.next();
        passwords.begin(member, GOOD);
        return member;
    }

    private void refused(MemberId member, String next, String key) {
        refused(member, next, GOOD, key);
    }

    private void refused(MemberId member, String next, String present, String key) {
        assertThatThrownBy(() -> passwords.change(member, present, next))
                .isInstanceOf(EntryRefused.class)
                .hasMessage("people.refused." + key);
    }
}
