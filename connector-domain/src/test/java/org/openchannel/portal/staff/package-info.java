/** Twins of the people. */
@NullMarked
package org.openchannel.portal.staff;

import org.jspecify.annotations.NullMarked;
