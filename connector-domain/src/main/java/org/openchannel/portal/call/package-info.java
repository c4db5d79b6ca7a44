/**
 * The log of what applications and webhooks called lately, for the one who builds them.
 */
@NullMarked
package org.openchannel.portal.call;

import org.jspecify.annotations.NullMarked;
