/** Twins and tests of bots. */
@NullMarked
package org.openchannel.portal.bot;

import org.jspecify.annotations.NullMarked;
