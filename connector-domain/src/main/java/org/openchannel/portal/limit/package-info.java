/**
 * How much applications may ask of this portal. The <b>rate</b> is a leaky bucket per address the requests come from:
 * so many at once, draining so many a second. <b>Operating</b> is the time a method worked for one caller in the last
 * ten minutes, kept in ten buckets of a minute each; beyond a limit the method is closed to that caller until old
 * buckets fall out. A <b>cost</b> is what a call counts when its real time is not to count.
 *
 * <p>What was counted lies in the memory of each node: two nodes allow twice as much, and a restart forgets it. The
 * limits themselves are kept in the database and seen by every node within two seconds.
 */
@NullMarked
package org.openchannel.portal.limit;

import org.jspecify.annotations.NullMarked;
