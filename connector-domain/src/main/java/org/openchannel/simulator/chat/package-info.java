/**
 * What telephones say to each other. A <b>chat</b> is all that two numbers exchanged; a <b>message</b> goes from one of
 * them to the other and comes as far as its <b>status</b> says. A missed call is a message of its own kind, because
 * that is how telephones show it. The <b>peer</b> of a telephone is the other end of a chat.
 */
@NullMarked
package org.openchannel.simulator.chat;

import org.jspecify.annotations.NullMarked;
