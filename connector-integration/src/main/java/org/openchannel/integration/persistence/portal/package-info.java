/** The embedded portal's repositories in the database. */
@NullMarked
package org.openchannel.integration.persistence.portal;

import org.jspecify.annotations.NullMarked;
