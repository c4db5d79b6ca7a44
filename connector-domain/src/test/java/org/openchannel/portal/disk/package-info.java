/** Files by number, as tests keep them. */
@NullMarked
package org.openchannel.portal.disk;

import org.jspecify.annotations.NullMarked;
