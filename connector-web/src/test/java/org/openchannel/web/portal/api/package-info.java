/** The portal's doors for programs, tried without a server. */
@NullMarked
package org.openchannel.web.portal.api;

import org.jspecify.annotations.NullMarked;
