/** The bridge's repositories in the database. */
@NullMarked
package org.openchannel.integration.persistence.bridge;

import org.jspecify.annotations.NullMarked;
