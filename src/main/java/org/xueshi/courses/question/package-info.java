/** Questions with their answers, marks and texts, as banks of courses hold them; knows no course. */
@NamedInterface("question")
@NullMarked
package org.xueshi.courses.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
