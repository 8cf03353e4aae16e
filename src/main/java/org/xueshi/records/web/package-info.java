/** What anybody may fetch without signing in: the public keys, and the page that verifies without a network. */
@NullMarked
package org.xueshi.records.web;

import org.jspecify.annotations.NullMarked;
