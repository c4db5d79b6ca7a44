/**
 * Short messages to customers' telephones. An application registers itself as a <b>sender</b>; the portal hands each
 * <b>message</b> over to the sender's handler and learns from the application what became of it.
 */
@NullMarked
package org.openchannel.portal.sms;

import org.jspecify.annotations.NullMarked;
