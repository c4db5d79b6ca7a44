/** The methods by which applications perform steps of workflows. */
@NullMarked
package org.openchannel.web.portal.rest.bizproc;

import org.jspecify.annotations.NullMarked;
