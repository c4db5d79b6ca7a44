/** Twins and rules of connectors. */
@NullMarked
package org.openchannel.portal.connector;

import org.jspecify.annotations.NullMarked;
