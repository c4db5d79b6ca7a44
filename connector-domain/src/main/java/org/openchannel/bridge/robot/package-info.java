/**
 * Our step in portals' workflows: a <b>robot</b> of CRM automation, and an activity of business processes that does the
 * same, which send a message by one of the portal's accounts. Every portal that granted the scope knows them by a
 * <b>card</b>, which names the accounts to choose from and is told anew whenever those change. What a workflow wants sent
 * travels as an order; what can't be sent at all becomes an <b>apology</b>, so that the workflow does not wait for ever.
 */
@NullMarked
package org.openchannel.bridge.robot;

import org.jspecify.annotations.NullMarked;
