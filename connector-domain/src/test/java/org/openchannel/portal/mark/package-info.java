/** What holds for marks. */
@NullMarked
package org.openchannel.portal.mark;

import org.jspecify.annotations.NullMarked;
