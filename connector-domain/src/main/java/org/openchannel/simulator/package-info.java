/**
 * The simulated messenger: a small network like WhatsApp's inside one process, so that the whole loop can be tried and
 * tested without a number, a camera or a third party. Customers and the company hold <b>telephones</b>; programs act as
 * a telephone through a linked <b>device</b>. The rest of the product reaches it over HTTP only, as it would reach any
 * messenger.
 */
@NullMarked
package org.openchannel.simulator;

import org.jspecify.annotations.NullMarked;
