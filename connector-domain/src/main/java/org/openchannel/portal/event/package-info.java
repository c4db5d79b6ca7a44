/**
 * What happens on the portal and who wants to know. A <b>subscription</b> binds an event to a handler address of an
 * application, or to its offline queue; what is <b>raised</b> goes to each that is bound. An application is told of
 * its own installation without having bound anything.
 */
@NullMarked
package org.openchannel.portal.event;

import org.jspecify.annotations.NullMarked;
