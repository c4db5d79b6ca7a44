/** Twins of the short messages. */
@NullMarked
package org.openchannel.portal.sms;

import org.jspecify.annotations.NullMarked;
