/** What portals post and what becomes of it, against a bridge without a server. */
@NullMarked
package org.openchannel.web.events;

import org.jspecify.annotations.NullMarked;
