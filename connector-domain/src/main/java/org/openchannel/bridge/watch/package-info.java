/**
 * What the connector carries and what holds it up, for people who look after it: the <b>flow</b> of messages each way, the
 * <b>queues</b> of accounts, what was <b>given up</b>, the <b>nodes</b>, and the <b>trace</b> of one message over all its
 * hops. Mostly read models, made for being looked at at three in the morning; the few deeds here (stop and release a queue,
 * send again, discard) are written into the audit log with who did them.
 */
@NullMarked
package org.openchannel.bridge.watch;

import org.jspecify.annotations.NullMarked;
