/**
 * Spots of the portal's pages where applications show their own. A <b>binding</b> puts an application's address at a
 * placement ({@code CONTACT_CENTER}, {@code LEFT_MENU}, {@code SETTING_CONNECTOR}); <b>opening</b> it means posting a form
 * with tokens into a frame.
 */
@NullMarked
package org.openchannel.portal.placement;

import org.jspecify.annotations.NullMarked;
