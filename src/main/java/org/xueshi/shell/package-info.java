/** The frame around every page: navigation, home, language and colour scheme, and what is shown when something fails. */
@ApplicationModule(allowedDependencies = {"common", "people"})
@NullMarked
package org.xueshi.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
