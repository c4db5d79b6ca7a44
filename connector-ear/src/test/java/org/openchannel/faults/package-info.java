/**
 * Proof of the delivery promise: the product as a process between a portal and a messenger that are both ours to break.
 *
 * <p>A <em>fake</em> is one of those two ends; it does what the real one does, until a <em>fault</em> is switched on for
 * some of its calls. Both ends and the <em>generator</em>, which lets customers and operators speak on a fixed schedule
 * whatever happens, write everything into one <em>journal</em>. The <em>checker</em> reads the journal afterwards and says
 * what was lost, doubled, disordered or mixed up; it knows nothing of the product. A <em>stage</em> is all of this together.
 */
@NullMarked
package org.openchannel.faults;

import org.jspecify.annotations.NullMarked;
