/** Rules of sessions. */
@NullMarked
package org.openchannel.portal.session;

import org.jspecify.annotations.NullMarked;
