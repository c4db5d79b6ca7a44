/** The pages of people, drawn. */
@NullMarked
package org.openchannel.web.portal.desk.people;

import org.jspecify.annotations.NullMarked;
