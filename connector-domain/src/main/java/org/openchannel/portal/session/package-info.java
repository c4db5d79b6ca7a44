/**
 * Requests inside a chat. A <b>session</b> opens with a customer's (or an operator's) first message and is closed by an
 * operator; the next message opens another one in the same chat. Here messages come in from connectors, operators answer,
 * and applications are told.
 */
@NullMarked
package org.openchannel.portal.session;

import org.jspecify.annotations.NullMarked;
