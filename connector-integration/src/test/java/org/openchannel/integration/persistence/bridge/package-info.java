/** The bridge's repositories on real databases. */
@NullMarked
package org.openchannel.integration.persistence.bridge;

import org.jspecify.annotations.NullMarked;
