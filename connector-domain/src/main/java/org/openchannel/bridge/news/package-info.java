/**
 * What a portal's administrators are told without asking. A piece of <b>news</b> is one thing that happened to an
 * account, on one <b>occasion</b>, and is told once, whoever noticed it and however often. Its <b>fate</b>: it waits,
 * was told, or was dropped because the trouble passed before it was worth a word. A <b>reader</b> is an administrator we
 * know of: one who opened our pages, and who installed us.
 *
 * <p>News travel as system notices ({@code im.notify.system.add}), not as messages of a chat: a notice raises the bell of
 * its reader and comes from the portal itself. A message of a chat opened by us ({@code im.chat.add}) would come from the
 * person who installed us, who would not even see it as unread, and a bot ({@code imbot.register}) is a colleague nobody
 * asked for. A notice also has a tag, and a second one with the same tag takes the place of the first: a repeat after an
 * answer got lost stays one notice.
 */
@NullMarked
package org.openchannel.bridge.news;

import org.jspecify.annotations.NullMarked;
