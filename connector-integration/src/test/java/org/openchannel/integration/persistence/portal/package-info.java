/** The portal's repositories on both databases. */
@NullMarked
package org.openchannel.integration.persistence.portal;

import org.jspecify.annotations.NullMarked;
