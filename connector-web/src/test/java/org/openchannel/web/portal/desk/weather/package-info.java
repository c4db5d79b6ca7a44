/** The page Weather. */
@NullMarked
package org.openchannel.web.portal.desk.weather;

import org.jspecify.annotations.NullMarked;
