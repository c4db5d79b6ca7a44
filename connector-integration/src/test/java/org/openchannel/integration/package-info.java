/** The architecture of this module, as rules. */
@NullMarked
package org.openchannel.integration;

import org.jspecify.annotations.NullMarked;
