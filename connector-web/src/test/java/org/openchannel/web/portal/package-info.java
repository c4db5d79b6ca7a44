/** Tests of what stands before the whole portal. */
@NullMarked
package org.openchannel.web.portal;

import org.jspecify.annotations.NullMarked;
