/** What the launcher reads, checks and refuses. */
@NullMarked
package org.openchannel.launch;

import org.jspecify.annotations.NullMarked;
