/** The methods about customer records: contacts, leads, deals, companies, activities, comments of the timeline. */
@NullMarked
package org.openchannel.web.portal.rest.crm;

import org.jspecify.annotations.NullMarked;
