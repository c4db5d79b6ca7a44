/** Twins of lines. */
@NullMarked
package org.openchannel.portal.line;

import org.jspecify.annotations.NullMarked;
