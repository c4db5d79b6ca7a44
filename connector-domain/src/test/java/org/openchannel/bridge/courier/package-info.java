/** A whole bridge without a server: everything real but the database, the portal and the messenger. */
@NullMarked
package org.openchannel.bridge.courier;

import org.jspecify.annotations.NullMarked;
