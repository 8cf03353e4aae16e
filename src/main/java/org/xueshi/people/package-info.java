/** Who belongs where and may do what: organisation tree, members, dated appointments, sign-in, notices. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package org.xueshi.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
