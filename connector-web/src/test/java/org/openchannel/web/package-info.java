/** The architecture of this module, as rules. */
@NullMarked
package org.openchannel.web;

import org.jspecify.annotations.NullMarked;
