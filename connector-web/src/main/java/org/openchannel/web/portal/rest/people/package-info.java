/** The methods about the people of the company and its departments. */
@NullMarked
package org.openchannel.web.portal.rest.people;

import org.jspecify.annotations.NullMarked;
