/**
 * Bots at work: what they are told, what they say, and how they look after dialogs of lines. A <b>scene</b> is a talk or a
 * line's dialog as a bot sees it; a bot <b>hears</b> what is said there when it is meant for it. What one is told it gets
 * at its handlers, or it waits as a <b>fetched event</b> until the bot confirms it. A <b>duty</b> is a bot's care for one
 * session of a line, until an operator takes over.
 */
@NullMarked
package org.openchannel.portal.botwork;

import org.jspecify.annotations.NullMarked;
