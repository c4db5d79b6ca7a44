/** Twins of the groups, and what is true of them. */
@NullMarked
package org.openchannel.portal.group;

import org.jspecify.annotations.NullMarked;
