/** Twins and tests of talks. */
@NullMarked
package org.openchannel.portal.talk;

import org.jspecify.annotations.NullMarked;
