package org.xueshi.seminar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S2: what people write is shown as text, pictures of the seminar and safe links; nothing in it runs or is fetched. */
class PostsNeitherRunNorFetchTest {

    private static final String PICTURES = "seminar-pictures/talk/item/";

    private static String html(String markdown) {
        return PostText.html(markdown, PICTURES, Mentions.of(List.of("王芳", "Li")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <b onclick=alert(1)>b</b>",
                "[x](javascript:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "![x](https://elsewhere.example/pixel.png)",
                "![x](//elsewhere.example/pixel.png)",
                "![x](picture:../../library-files/1)",
                "![x](seminar-pictures/other/one/1)",
                "<iframe src=https://elsewhere.example></iframe>",
                "<style>@import 'https://elsewhere.example'</style>",
                "[x]: https://elsewhere.example/a.png\n\n![x]",
            })
    void nothingRunsOrIsFetched(String markdown) {
        assertThat(html(markdown))
                .doesNotContain("<script", "<img", "<iframe", "<style", "<b ", "href=\"javascript", "href=\"data");
    }

    @Test
    void whatLooksLikeHtmlIsText() {
        assertThat(html("so <em>loud</em>\n\n<h4>Title</h4>"))
                .contains("&lt;em&gt;loud", "&lt;h4&gt;Title")
                .doesNotContain("<em>", "<h4>");
    }

    @Test
    void aPictureOfTheSeminarIsShownAndItsNameKept() {
        assertThat(html("![A *lamp*](picture:0198-aa)"))
                .contains("<img src=\"" + PICTURES + "0198-aa\" alt=\"A lamp\"");
        assertThat(PostText.pictures("![x](picture:0198-aa) ![y](https://x.example/y.png)"))
                .containsExactly("0198-aa");
        assertThat(html("![A lamp](https://elsewhere.example/pixel.png)")).contains("A lamp");
    }

    @Test
    void linksAreMarkedAndLeadToSafePlaces() {
        assertThat(html("[x](https://example.org/a)")).contains("href=\"https://example.org/a\"", "nofollow");
        assertThat(html("[x](http://example.org/a)")).doesNotContain("href");
    }

    @Test
    void headingsStandBelowThoseOfThePage() {
        assertThat(html("# One\n\n###### Six")).contains("<h4>One</h4>", "<h6>Six</h6>");
    }

    @Test
    void mentionsStandOutAndOnlyOfThoseWhoTakePart() {
        assertThat(html("你好 @王芳，还有 @张三")).contains("<strong>&#64;王芳</strong>").doesNotContain("<strong>&#64;张三");
        assertThat(Mentions.of(List.of("Li", "王芳")).in("@Li and @Lin and @王芳芳")).containsExactly("Li", "王芳");
        assertThat(Mentions.of(List.of("Li")).in("@Lin")).isEmpty();
        assertThat(Mentions.of(List.of("王芳", "王芳芳")).in("@王芳芳")).containsExactly("王芳芳");
    }
}
