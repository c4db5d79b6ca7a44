/** Tests of the codes to scan. */
@NullMarked
package org.openchannel.web.qr;

import org.jspecify.annotations.NullMarked;
