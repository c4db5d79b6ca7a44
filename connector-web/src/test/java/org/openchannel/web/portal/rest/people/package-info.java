/** The methods of people, made by hand. */
@NullMarked
package org.openchannel.web.portal.rest.people;

import org.jspecify.annotations.NullMarked;
