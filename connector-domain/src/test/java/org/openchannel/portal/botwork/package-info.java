/** Twins and tests of bots at work. */
@NullMarked
package org.openchannel.portal.botwork;

import org.jspecify.annotations.NullMarked;
