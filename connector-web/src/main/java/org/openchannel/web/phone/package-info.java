/**
 * The telephones of the simulated messenger, as pages. A <b>frame</b> is one telephone on the page; its <b>screen</b>
 * is what it shows: the chats, one chat, the linked devices, or whom to write to. The <b>arrangement</b> is the screens
 * of all frames, kept in the address, so that everything works without scripts and survives a reload.
 */
@NullMarked
package org.openchannel.web.phone;

import org.jspecify.annotations.NullMarked;
