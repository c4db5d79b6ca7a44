/** Files of the portal's messages, for operators' pages and for applications: whoever knows the address may read. */
@NullMarked
package org.openchannel.web.portal.files;

import org.jspecify.annotations.NullMarked;
