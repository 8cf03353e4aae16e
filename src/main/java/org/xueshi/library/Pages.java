package org.xueshi.library;

import java.util.List;

/** The pages of a document or of slides as pictures, in their order. */
public record Pages(List<Page> pages) {

    public Pages {
        pages = List.copyOf(pages);
    }

    /**
     * One page.
     *
     * @param picture a JPEG in the store
     * @param width in pixels
     * @param height in pixels
     */
    public record Page(int number, FileId picture, int width, int height) {}
}
