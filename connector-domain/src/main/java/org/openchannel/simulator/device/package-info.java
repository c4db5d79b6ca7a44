/**
 * The programs that act as a telephone. A <b>device</b> is one client of the messenger's API; on the wire, as with any
 * gateway, it is called a session. To be <b>linked</b> it shows a <b>code</b> (to scan, or one to type) until somebody
 * gives it to a telephone; one that has a company's <b>token</b> is linked without. Its <b>plight</b> is what is to be said
 * of it beside its state, and <b>trouble</b> what brings it there. Its <b>hook</b> is where it wants to be told what happens.
 */
@NullMarked
package org.openchannel.simulator.device;

import org.jspecify.annotations.NullMarked;
