/** The methods of {@code event.*}: applications subscribe to events. */
@NullMarked
package org.openchannel.web.portal.rest.events;

import org.jspecify.annotations.NullMarked;
