/** Twins and rules of what bots are told. */
@NullMarked
package org.openchannel.portal.botevent;

import org.jspecify.annotations.NullMarked;
