/** How members prove who they are: hashed passwords, one-time passwords, accounts at a provider. */
@NullMarked
package org.xueshi.people.credentials;

import org.jspecify.annotations.NullMarked;
