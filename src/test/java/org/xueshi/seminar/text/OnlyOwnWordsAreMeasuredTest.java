package org.xueshi.seminar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** S1: quotations and pictures add nothing to a post's length; both languages are measured alike. */
class OnlyOwnWordsAreMeasuredTest {

    @Test
    void quotationsAreNotOnesOwn() {
        assertThat(PostText.ownWords("> **王芳**\n>\n> 别人的话\n> 还有一句\n\n我的话")).isEqualTo("我的话");
        assertThat(PostText.ownWords(Quotation.of("王芳", "第一句。\n\n> 更早的话\n\n第二句。") + "我的话"))
                .isEqualTo("我的话");
    }

    @Test
    void aQuotationSaysWhoSaidIt() {
        assertThat(Quotation.of("王芳", "第一句。\n\n> 更早的话\n\n第二句。"))
                .startsWith("> **王芳**\n>\n> 第一句。\n>\n> 第二句。")
                .endsWith("\n\n")
                .doesNotContain("更早");
    }

    @Test
    void neitherPicturesNorMarksAreWords() {
        assertThat(PostText.ownWords("**我** ![一盏灯](picture:1) [说](https://example.org)"))
                .isEqualTo("我  说");
    }

    @Test
    void aWordIsAsLongAsOneAndAHalfCharacters() {
        assertThat(PostText.length("先看清楚出口")).isEqualTo(6);
        assertThat(PostText.length("look for the way out")).isEqualTo(7);
        assertThat(PostText.length("出口 exit 2号")).isEqualTo(6);
        assertThat(PostText.length("…!?—  ")).isZero();
    }
}
