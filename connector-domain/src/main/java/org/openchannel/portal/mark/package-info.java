/**
 * What people note for themselves about things of the portal. A <b>mark</b> says that somebody pinned, muted or hid a chat,
 * looked for it, opened an application's page once, or how they say they are; it changes nothing for anybody else.
 */
@NullMarked
package org.openchannel.portal.mark;

import org.jspecify.annotations.NullMarked;
