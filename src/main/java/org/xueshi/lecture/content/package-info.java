/** What lectures are read from: pages in Markdown, films, sound, papers and slides of a course folder. */
@NullMarked
package org.xueshi.lecture.content;

import org.jspecify.annotations.NullMarked;
