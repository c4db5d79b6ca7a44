/**
 * The people who look after the connector itself. A <b>keeper</b> signs in to the console with a name and a password and
 * has one <b>role</b>: who views sees everything but customers' data, who operates also pauses, replays and discards, an
 * administrator also says who the keepers are. Wrong passwords lock a name for a while, whoever tries. Like the portal's
 * people they are <b>signed in</b> by a secret only their browser has.
 */
@NullMarked
package org.openchannel.bridge.access;

import org.jspecify.annotations.NullMarked;
