/**
 * What connectors bring: customers' messages, what customers changed or deleted, what became of operators' messages,
 * and the names of chats. An <b>incoming message</b> passes the connector's gate, has its files fetched while no
 * transaction is open, finds or makes its customer and chat, and is kept; what is <b>unfit</b> is refused by itself
 * and the others of the same call are kept. A <b>gate</b> is open where the connector was let through to the line a
 * moment ago. What passed it with its files is an <b>arrival</b>; arrivals of the same moment are kept together, in one
 * transaction for the whole <b>crowd</b> of customers and chats.
 */
@NullMarked
package org.openchannel.portal.incoming;

import org.jspecify.annotations.NullMarked;
