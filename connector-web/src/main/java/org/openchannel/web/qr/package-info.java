/** Codes to scan, as pages of several rooms draw them. */
@NullMarked
package org.openchannel.web.qr;

import org.jspecify.annotations.NullMarked;
