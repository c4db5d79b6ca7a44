/**
 * What a line does about sessions by itself. It starts one, asks its welcome bot or the next <b>operator</b> of its
 * queue to take it, greets the customer, and passes it on, apologises or closes it when a <b>deadline</b> of the
 * line's settings is over; a customer's <b>vote</b> is taken from what he writes when he was asked for one. A part of
 * callers' transactions, with the chat locked.
 */
@NullMarked
package org.openchannel.portal.routing;

import org.jspecify.annotations.NullMarked;
