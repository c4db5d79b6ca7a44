/**
 * The start page: what this is, how far the way to the first message has come, and the one next step. In a try-out it
 * also takes over the <b>credentials</b> of our application from the embedded portal, so that installing is one click.
 */
@NullMarked
package org.openchannel.web.start;

import org.jspecify.annotations.NullMarked;
