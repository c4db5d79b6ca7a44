/** The embedded portal without a server: twins of its repositories and a small world wired from them. */
@NullMarked
package org.openchannel.portal;

import org.jspecify.annotations.NullMarked;
