/** Twins and rules of events that wait to be fetched. */
@NullMarked
package org.openchannel.portal.offline;

import org.jspecify.annotations.NullMarked;
