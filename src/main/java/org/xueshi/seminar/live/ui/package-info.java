/** How it is shown on the page of the gathering, and where its files are served. */
@NullMarked
package org.xueshi.seminar.live.ui;

import org.jspecify.annotations.NullMarked;
