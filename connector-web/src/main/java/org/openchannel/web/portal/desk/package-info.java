/**
 * The pages of the embedded portal, as operators and its administrator see them. The <b>frame</b> is what surrounds every
 * page: the rail with its sections and the menu of the person signed in. Each section is a room of its own below this one:
 * {@code signin}, {@code dialogs} (open lines), {@code center} (contact center), {@code applications} and {@code placements}
 * (pages of applications inside ours).
 */
@NullMarked
package org.openchannel.web.portal.desk;

import org.jspecify.annotations.NullMarked;
