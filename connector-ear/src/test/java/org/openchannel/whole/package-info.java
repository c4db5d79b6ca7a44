/** The architecture of the whole: what no module can see alone. */
@NullMarked
package org.openchannel.whole;

import org.jspecify.annotations.NullMarked;
