/**
 * The people who look after the connector itself. A <b>keeper</b> signs in to the console with a name and a password and
 * has one <b>role</b>: who views sees everything but customers' data, who operates also pauses, replays and discards, an
 * administrator also says who the keepers are. Wrong passwords lock the <b>side</b> they come from for a while: an address, or a browser that entered before. Somebody else
 * may say who people are, a <b>provider</b>: whom it <b>vouches</b> for is a keeper with the role it gives. Like the portal's
 * people they are <b>signed in</b> by a secret only their browser has.
 */
@NullMarked
package org.openchannel.bridge.access;

import org.jspecify.annotations.NullMarked;
