/**
 * Who is signed in. A <b>sign-in</b> is one browser's: it is begun with a secret that only the browser keeps (we know its
 * digest), and it is over when its time is, when somebody signs out, gets another password or leaves.
 */
@NullMarked
package org.openchannel.portal.signin;

import org.jspecify.annotations.NullMarked;
