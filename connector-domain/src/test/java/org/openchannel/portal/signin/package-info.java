/** What holds for sign-ins. */
@NullMarked
package org.openchannel.portal.signin;

import org.jspecify.annotations.NullMarked;
