/** Twins of the options. */
@NullMarked
package org.openchannel.portal.option;

import org.jspecify.annotations.NullMarked;
