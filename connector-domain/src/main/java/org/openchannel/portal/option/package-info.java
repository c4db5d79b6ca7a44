/**
 * What applications keep with the portal for themselves. An <b>option</b> has a name and a value nobody here looks into; it
 * belongs to the application as a whole, or to one user of it.
 */
@NullMarked
package org.openchannel.portal.option;

import org.jspecify.annotations.NullMarked;
