/**
 * We as the portal's SMS provider. An account whose settings want it is registered there as a <b>provider</b> of its own;
 * what the portal sends through it comes to an address that is the account's alone and that nobody can guess, and travels
 * as an <b>order</b>: a message outside of any chat, of which the portal hears what became of it. What can't be an order, or
 * not yet, is a <b>leftover</b> until it is one or the portal has heard that it has failed.
 */
@NullMarked
package org.openchannel.bridge.sms;

import org.jspecify.annotations.NullMarked;
