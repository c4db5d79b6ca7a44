/** Rules of written messages. */
@NullMarked
package org.openchannel.portal.message;

import org.jspecify.annotations.NullMarked;
