/**
 * The embedded Bitrix24-compatible server. This room holds only who it is: a <b>portal</b> is one customer's Bitrix24,
 * known to applications by its <b>member id</b> (never by its address, which may change).
 */
@NullMarked
package org.openchannel.portal;

import org.jspecify.annotations.NullMarked;
