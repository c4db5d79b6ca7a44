/** Twins of the ports of {@code shared}: a clock that moves when told, ids and secrets one can foresee. */
@NullMarked
package org.openchannel.shared;

import org.jspecify.annotations.NullMarked;
