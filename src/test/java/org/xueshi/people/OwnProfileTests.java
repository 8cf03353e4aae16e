package org.xueshi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.xueshi.testing.DatabaseTest;

/** One changes one's own profile and nobody else's. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnProfileTests {

    private static final ZoneId URUMQI = ZoneId.of("Asia/Urumqi");

    @Autowired
    OwnProfile profile;

    Village village;
    MemberId me;
    MemberId other;

    @BeforeAll
    void build(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        me = village.member("me", village.millBranch);
        other = village.member("other", village.millBranch);
    }

    @Test
    void whatIsChangedIsOnesOwn() {
        Member before = village.directory.member(other);
        Member changed = village.by(me, () -> profile.change(" Me@Example.org ", Locale.ENGLISH, URUMQI));
        assertThat(changed).isEqualTo(village.directory.member(me));
        assertThat(changed.email()).isEqualTo("Me@Example.org");
        assertThat(changed.language()).isEqualTo(Locale.ENGLISH);
        assertThat(changed.zone()).isEqualTo(URUMQI);
        assertThat(village.directory.member(other)).isEqualTo(before);
        assertThat(village.directory.zoneOf(me)).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void whatCanNotBeAcceptedChangesNothing() {
        Member before = village.directory.member(other);
        assertThatThrownBy(() -> village.by(other, () -> profile.change("no address", Locale.ENGLISH, URUMQI)))
                .isInstanceOfSatisfying(
                        EntryRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(EntryRefused.Field.EMAIL));
        assertThatThrownBy(() -> village.by(other, () -> profile.change(null, Locale.FRENCH, URUMQI)))
                .isInstanceOf(EntryRefused.class);
        assertThat(village.directory.member(other)).isEqualTo(before);
    }

    @Test
    void thePasswordIsChangedByWhoKnowsIt() {
        assertThatThrownBy(() -> village.signedIn.as(me, () -> profile.changePassword("guessed", "a new long one")))
                .hasMessage("people.refused.password-wrong");
        village.signedIn.as(me, () -> profile.changePassword(Village.PASSWORD, "a new long one"));
        village.signedIn.as(other, () -> profile.changePassword(Village.PASSWORD, "another long one"));
    }

    @Test
    void nobodyAtAllHasNoProfile() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> profile.me()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> profile.mustChangePassword())
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
