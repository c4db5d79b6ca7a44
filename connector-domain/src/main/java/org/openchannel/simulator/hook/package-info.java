/**
 * What devices are told. A <b>notice</b> is one thing a device is to learn, written down in the transaction in which it
 * happened and posted to the device's hook until the hook takes it: at least once, in order within a chat.
 */
@NullMarked
package org.openchannel.simulator.hook;

import org.jspecify.annotations.NullMarked;
