/**
 * What every feature may use: where time, identifiers and secrets come from, the durable queue and the file store.
 * It knows no feature.
 */
@NullMarked
package org.openchannel.shared;

import org.jspecify.annotations.NullMarked;
