/**
 * The customer records, as everybody signed in sees them: lists of each kind with a search, and the card of a record with
 * its fields, dialogs, activities, comments, short messages and robots.
 */
@NullMarked
package org.openchannel.web.portal.desk.crm;

import org.jspecify.annotations.NullMarked;
