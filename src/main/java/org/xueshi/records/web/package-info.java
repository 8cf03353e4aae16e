/** What is fetched by address: for anybody the public keys and the page that verifies without a network; one's own sheets. */
@NullMarked
package org.xueshi.records.web;

import org.jspecify.annotations.NullMarked;
