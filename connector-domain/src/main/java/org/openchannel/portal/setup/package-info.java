/**
 * The first start: the portal gets its member id, its first people and its first two lines.
 */
@NullMarked
package org.openchannel.portal.setup;

import org.jspecify.annotations.NullMarked;
