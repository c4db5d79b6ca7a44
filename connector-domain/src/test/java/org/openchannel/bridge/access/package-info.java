/** What holds for keepers. */
@NullMarked
package org.openchannel.bridge.access;

import org.jspecify.annotations.NullMarked;
