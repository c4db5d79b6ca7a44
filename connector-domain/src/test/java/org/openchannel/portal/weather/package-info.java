/** Twins and rules of the weather. */
@NullMarked
package org.openchannel.portal.weather;

import org.jspecify.annotations.NullMarked;
