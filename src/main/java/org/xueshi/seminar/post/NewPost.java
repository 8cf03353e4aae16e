package org.xueshi.seminar.post;

import org.jspecify.annotations.Nullable;
import org.xueshi.common.Ids;
import org.xueshi.common.Language;

/**
 * What somebody wants to post.
 *
 * @param token made where it was typed: the same one posts once
 * @param parent the post that it replies to; null if it is one of its own
 * @param text in Markdown
 * @param language of the page where it was typed
 */
public record NewPost(String token, @Nullable String parent, String text, Language language) {
    public NewPost {
        Ids.require(token);
    }
}
