/** The rules of lanes, as a contract for every implementation, and lanes in memory for everybody's tests. */
@NullMarked
package org.openchannel.shared.lane;

import org.jspecify.annotations.NullMarked;
