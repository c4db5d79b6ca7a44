/** Tests of what gateways say. */
@NullMarked
package org.openchannel.bridge.gateway;

import org.jspecify.annotations.NullMarked;
