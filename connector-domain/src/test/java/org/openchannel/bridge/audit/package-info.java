/** Deeds kept for one test. */
@NullMarked
package org.openchannel.bridge.audit;

import org.jspecify.annotations.NullMarked;
