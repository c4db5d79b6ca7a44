/** Repositories on real databases: {@code TestDatabase} gives each test a fresh H2 or PostgreSQL. */
@NullMarked
package org.openchannel.integration.persistence;

import org.jspecify.annotations.NullMarked;
