/** Frames around applications' pages. */
@NullMarked
package org.openchannel.web.portal.desk.placements;

import org.jspecify.annotations.NullMarked;
