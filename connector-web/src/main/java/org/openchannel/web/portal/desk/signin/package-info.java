/**
 * Who is looking at the portal. A <b>sign-in</b> lasts twelve hours and lives in a cookie only this server can read or
 * make; the person is looked up at every request, so somebody who left is out at once. Forms are taken from our own pages
 * only.
 */
@NullMarked
package org.openchannel.web.portal.desk.signin;

import org.jspecify.annotations.NullMarked;
