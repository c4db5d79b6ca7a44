/**
 * The simulated messenger's own way out: how it says things on the wire, and the carrier that posts <b>notices</b> to
 * the hooks of linked devices. This is the messenger's side; the bridge's side is {@code gateway.simulator}.
 */
@NullMarked
package org.openchannel.integration.simulator;

import org.jspecify.annotations.NullMarked;
