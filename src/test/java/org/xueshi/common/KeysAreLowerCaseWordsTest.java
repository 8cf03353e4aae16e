package org.xueshi.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What categories and tags may be called. */
class KeysAreLowerCaseWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ab", "self-study", "a1", "a-", "abcdefghijklmnopqrstuvwxyz0123456789abcd"})
    void whatIsOneMayBeACategoryAndATag(String key) {
        assertThat(new Category(key).key()).isEqualTo(key);
        assertThat(Tags.of(List.of(key)).keys()).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "1a",
                "-a",
                "Ab",
                "aB",
                "a b",
                "a_b",
                "a,b",
                "a\n",
                "aé",
                "a{",
                "a`",
                "a:",
                "a/",
                "学习",
                "abcdefghijklmnopqrstuvwxyz0123456789abcde"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> new Category(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tags.of(List.of(text))).isInstanceOf(IllegalArgumentException.class);
    }
}
