/** The applications' pages. */
@NullMarked
package org.openchannel.web.portal.desk.applications;

import org.jspecify.annotations.NullMarked;
