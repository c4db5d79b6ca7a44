/**
 * Open Channels. A <b>line</b> has a name, a queue of operators and settings; connectors feed it.
 */
@NullMarked
package org.openchannel.portal.line;

import org.jspecify.annotations.NullMarked;
