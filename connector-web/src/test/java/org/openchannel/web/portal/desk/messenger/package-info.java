/** The pages of the messenger. */
@NullMarked
package org.openchannel.web.portal.desk.messenger;

import org.jspecify.annotations.NullMarked;
