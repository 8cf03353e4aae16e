/** Posts and what is kept beside them: versions, reactions, drafts, reading, reports, pictures, contributions. */
@NamedInterface("post")
@NullMarked
package org.xueshi.seminar.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
