/** Signing in and out of the interface, by password or by an account at a provider. */
@NullMarked
package org.xueshi.people.signin;

import org.jspecify.annotations.NullMarked;
