/** Pages about lines. */
@NullMarked
package org.openchannel.web.portal.desk.lines;

import org.jspecify.annotations.NullMarked;
