/**
 * We as the portal's SMS provider. An account whose settings want it is registered there as a <b>provider</b> of its own;
 * what the portal sends through it comes to an address that is the account's alone and that nobody can guess, and travels
 * as an <b>order</b>: a message outside of any chat, of which the portal hears what became of it.
 */
@NullMarked
package org.openchannel.bridge.sms;

import org.jspecify.annotations.NullMarked;
