/** Twins of the call log. */
@NullMarked
package org.openchannel.portal.call;

import org.jspecify.annotations.NullMarked;
