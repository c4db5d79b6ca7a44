/**
 * The operator's desk: the list of dialogs of the open lines, one dialog with its messages, the customer's card, and the
 * live feed that tells open pages what changed. A <b>bubble</b> is a message as it is shown.
 */
@NullMarked
package org.openchannel.web.portal.desk.dialogs;

import org.jspecify.annotations.NullMarked;
