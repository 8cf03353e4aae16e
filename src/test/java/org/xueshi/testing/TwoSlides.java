package org.xueshi.testing;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/** A presentation of two slides: words on the first, nothing on the second. */
public final class TwoSlides {

    public static final String WORDS = "Where the way out is";

    private TwoSlides() {}

    public static byte[] pptx() throws IOException {
        try (var slides = new XMLSlideShow()) {
            XSLFTextBox words = slides.createSlide().createTextBox();
            words.setAnchor(new Rectangle(40, 40, 600, 100));
            words.setText(WORDS);
            slides.createSlide();
            var bytes = new ByteArrayOutputStream();
            slides.write(bytes);
            return bytes.toByteArray();
        }
    }
}
