/**
 * Channel types applications registered, by their code, and where they work: a connector is <b>active</b> on a line or
 * not, and the application may say which <b>external channel</b> stands behind it there. A line's <b>gate</b>
 * lets a connector's messages through, or says why not.
 */
@NullMarked
package org.openchannel.portal.connector;

import org.jspecify.annotations.NullMarked;
