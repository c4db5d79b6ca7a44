/**
 * Takes messages to where they belong. A <b>courier</b> carries the loads of one queue to one side; files are fetched
 * into our store before anything that needs them leaves, and portals collect them at <b>file links</b>: addresses that
 * are signed and expire.
 */
@NullMarked
package org.openchannel.bridge.courier;

import org.jspecify.annotations.NullMarked;
