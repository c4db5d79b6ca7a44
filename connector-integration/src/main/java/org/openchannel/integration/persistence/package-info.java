/**
 * The database: where it is, its schema, the two dialects we speak, and the repositories that belong to no context.
 * Repositories of a context live one room deeper. A <b>dialect</b> is what PostgreSQL and H2 say differently.
 */
@NullMarked
package org.openchannel.integration.persistence;

import org.jspecify.annotations.NullMarked;
