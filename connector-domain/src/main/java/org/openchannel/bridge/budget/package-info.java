/**
 * How much of a portal's patience is left for us. A portal counts requests in a <b>leaky bucket</b> and the time each
 * method worked for us in the last ten minutes, its <b>operating time</b>; whoever goes over is shut out. The
 * <b>budget</b> of a portal counts the same here and plans with four fifths of the bucket, so that people who look at a
 * page of ours never wait. A <b>share</b> is what may be sent now; the <b>window</b> makes trips longer while all goes
 * well.
 *
 * <p>One node at a time carries to a portal, in whatever queue ({@link org.openchannel.bridge.budget.ToPortals}); pages call it
 * from any node, and what other nodes asked is heard every few seconds and counted as if it had been us.
 */
@NullMarked
package org.openchannel.bridge.budget;

import org.jspecify.annotations.NullMarked;
