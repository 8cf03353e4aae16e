package org.xueshi.sitevisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is asked of a reflection’s length counts characters, and nobody fills it with empty lines. */
class CharactersThatCountTest {

    @Test
    void spacesAndLineEndsAreFree() {
        assertThat(SiteVisit.length("")).isZero();
        assertThat(SiteVisit.length(" \n\t\u3000 ")).isZero();
        assertThat(SiteVisit.length("水 从哪里\n来")).isEqualTo(5);
        assertThat(SiteVisit.length("a b")).isEqualTo(2);
        assertThat(SiteVisit.length("𠀀")).as("one sign, however it is coded").isEqualTo(1);
    }
}
