/** The REST door, called as clients call it, over a portal in memory. */
@NullMarked
package org.openchannel.web.portal.rest;

import org.jspecify.annotations.NullMarked;
