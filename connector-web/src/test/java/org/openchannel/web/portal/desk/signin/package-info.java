/** Who gets in, and from where. */
@NullMarked
package org.openchannel.web.portal.desk.signin;

import org.jspecify.annotations.NullMarked;
