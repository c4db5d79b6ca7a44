/**
 * Bots at work: what they say, change and hand over. A <b>scene</b> is a talk or a line's dialog as a bot sees it. In
 * a line's dialog a bot has a <b>voice</b> while it takes care of the customer, until it hands over to an operator.
 */
@NullMarked
package org.openchannel.portal.botwork;

import org.jspecify.annotations.NullMarked;
