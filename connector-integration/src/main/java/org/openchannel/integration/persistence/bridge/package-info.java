/** The repositories of the bridge, by JPA. */
@NullMarked
package org.openchannel.integration.persistence.bridge;

import org.jspecify.annotations.NullMarked;
