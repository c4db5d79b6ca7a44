/**
 * What people and bots of the portal say to each other. A <b>talk</b> is private between two, or a chat of many with an
 * owner; its messages may carry an attachment of blocks, a keyboard and a menu, kept as the JSON they came as. Talks share
 * their numbers with the dialogs of lines, yet no customer is ever in one.
 */
@NullMarked
package org.openchannel.portal.talk;

import org.jspecify.annotations.NullMarked;
