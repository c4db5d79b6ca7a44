/**
 * The contact center: a tile for each channel an application registered, and the slider that comes in from the right with
 * the choice of the line, the application's settings in a frame and the line's own settings. Icons come from outside: they
 * are cleaned before anybody sees them.
 */
@NullMarked
package org.openchannel.web.portal.desk.center;

import org.jspecify.annotations.NullMarked;
