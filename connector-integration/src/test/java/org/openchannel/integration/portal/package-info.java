/** How the portal posts, and how it keeps passwords. */
@NullMarked
package org.openchannel.integration.portal;

import org.jspecify.annotations.NullMarked;
