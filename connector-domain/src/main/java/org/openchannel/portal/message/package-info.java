/**
 * A message of an open line is written into its chat, changed or deleted, whoever wrote it. Those who follow inside
 * the portal get <b>message news</b>; what is <b>outgoing</b> goes to the connector as an event as well, and shows as
 * sent as soon as the application took it. Texts travel as BBCode, signed with the operator's name where the
 * connector wants that.
 */
@NullMarked
package org.openchannel.portal.message;

import org.jspecify.annotations.NullMarked;
