/**
 * What people and bots of the portal say to each other. A <b>talk</b> is private between two, or a chat of many with an
 * owner; its messages may carry an attachment of blocks, a keyboard and a menu, kept as the JSON they came as. Talks share
 * their numbers with the dialogs of lines, yet no customer is ever in one. Whoever is brought in later may be kept from
 * what was said before. A user's <b>notices</b> are the messages of a talk of their own, each seen or not.
 */
@NullMarked
package org.openchannel.portal.talk;

import org.jspecify.annotations.NullMarked;
