/** Rules of what connectors bring. */
@NullMarked
package org.openchannel.portal.incoming;

import org.jspecify.annotations.NullMarked;
