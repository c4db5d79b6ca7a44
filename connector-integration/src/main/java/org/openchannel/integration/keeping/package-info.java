/**
 * What is kept on disk outside the database: files that travel with messages, and the key that seals our secrets. All
 * of it lies in the shared folder, which is the data folder unless several nodes work together. And how passwords are
 * kept: as hashes.
 */
@NullMarked
package org.openchannel.integration.keeping;

import org.jspecify.annotations.NullMarked;
