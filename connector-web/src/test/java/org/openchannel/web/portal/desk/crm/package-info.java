/** The pages of crm, drawn. */
@NullMarked
package org.openchannel.web.portal.desk.crm;

import org.jspecify.annotations.NullMarked;
