/**
 * The durable queue under everything that travels: messages to a portal, messages to a messenger, events to a handler.
 *
 * <p>A <b>lane</b> is what must stay in order (one chat, one handler); lanes run beside each other, the <b>loads</b> of
 * one lane strictly one after the other. A <b>claim</b> is a lane leased to this node for a while; its <b>epoch</b>
 * fences off a node that slept through its lease. A <b>party</b> is who is asked for patience as one (a portal, an
 * account of a messenger), an <b>owner</b> whose queue it is in people's eyes. One node at a time paces a party, whose lanes may be in
 * several queues. A <b>carrier</b> takes one load to its
 * destination, a <b>freight</b> many loads of one party in one <b>trip</b>; a <b>failure</b> says why it could not and
 * whether trying again makes sense. A load that may have arrived although nobody said so is in <b>doubt</b>. One that is
 * given up is <b>dead</b>: it stays visible with its reason and blocks nobody. What a person is to decide about lies on the
 * <b>shelf</b> and blocks nobody either.
 */
@NullMarked
package org.openchannel.shared.lane;

import org.jspecify.annotations.NullMarked;
