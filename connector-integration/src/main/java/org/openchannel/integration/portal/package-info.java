/**
 * What the embedded portal needs of the world: posts its events to the handlers of applications, fetches the files
 * connectors point to, hashes passwords, and founds the portal at the first start.
 */
@NullMarked
package org.openchannel.integration.portal;

import org.jspecify.annotations.NullMarked;
