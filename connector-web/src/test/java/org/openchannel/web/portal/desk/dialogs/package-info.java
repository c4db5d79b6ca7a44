/** The operator's desk: BBCode from strangers, and the page. */
@NullMarked
package org.openchannel.web.portal.desk.dialogs;

import org.jspecify.annotations.NullMarked;
