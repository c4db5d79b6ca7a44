/**
 * The embedded portal's repositories in the database. Each opens a transaction where its caller has none: the server's
 * entity manager is not to be trusted outside of one (it hands out closed ones once transactions were nested).
 */
@NullMarked
package org.openchannel.integration.persistence.portal;

import org.jspecify.annotations.NullMarked;
