/**
 * The database: where it is, its schema, the two dialects we speak, and the repositories that belong to no context.
 * Repositories of a context live one room deeper. A <b>dialect</b> is what PostgreSQL and H2 say differently. A
 * <b>question</b> is what is sent to the database before somebody waits for its answer: it holds several queries, or all
 * that a transaction writes, because waiting costs more than anything else there.
 */
@NullMarked
package org.openchannel.integration.persistence;

import org.jspecify.annotations.NullMarked;
