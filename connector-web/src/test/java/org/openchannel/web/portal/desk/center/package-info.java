/** The contact center: icons from strangers, and the page. */
@NullMarked
package org.openchannel.web.portal.desk.center;

import org.jspecify.annotations.NullMarked;
