/**
 * Takes messages to where they belong. A <b>courier</b> carries the loads of one queue to one side; files are fetched
 * into our store before anything that needs them leaves, and portals collect them at <b>file links</b>: addresses that
 * are signed and expire.
 *
 * <p>To a portal many chats travel in one request. A <b>piece</b> is what is carried of one load, a <b>parcel</b> what goes
 * to one line in one call, a <b>shipment</b> a parcel with the loads in it; the <b>waybill</b> says what became of each.
 * What may have arrived is looked for at the portal before it is sent again.
 */
@NullMarked
package org.openchannel.bridge.courier;

import org.jspecify.annotations.NullMarked;
