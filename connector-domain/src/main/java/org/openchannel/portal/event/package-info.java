/**
 * What the portal tells applications. A <b>subscription</b> binds an event to a handler address; an <b>event
 * delivery</b> is one event on its way to one handler, kept with its attempts for the application's page. One slow handler
 * never delays another: each has its own lane.
 */
@NullMarked
package org.openchannel.portal.event;

import org.jspecify.annotations.NullMarked;
