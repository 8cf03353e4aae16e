/** The edge of hours for browsers: documents of claims. */
@NullMarked
package org.xueshi.hours.web;

import org.jspecify.annotations.NullMarked;
