/** Pictures of bases and photographs of visits, for those who may see them. */
@NullMarked
package org.xueshi.sitevisit.web;

import org.jspecify.annotations.NullMarked;
