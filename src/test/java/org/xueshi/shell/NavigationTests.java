package org.xueshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which entry of the navigation a page belongs to. */
class NavigationTests {

    @Test
    void aPageBelongsToTheEntryItsAddressBeginsWith() {
        assertThat(Navigation.isWithin("courses", "courses")).isTrue();
        assertThat(Navigation.isWithin("courses", "courses/safety")).isTrue();
        assertThat(Navigation.isWithin("courses", "courses-of-mine")).isFalse();
    }

    @Test
    void homeIsNoParentOfEveryPage() {
        assertThat(Navigation.isWithin("", "")).isTrue();
        assertThat(Navigation.isWithin("", "courses")).isFalse();
    }
}
