/** The page behind an invitation. */
@NullMarked
package org.openchannel.web.link;

import org.jspecify.annotations.NullMarked;
