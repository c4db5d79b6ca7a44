/**
 * Applications installed on this portal, as an administrator creates them under <i>Applications</i>. A <b>local
 * application</b> has a client id and secret, the <b>scopes</b> it may call, an address of its page (its handler) and one
 * for its installation. It is <b>installed</b> once its installation is finished: before that it gets no event.
 */
@NullMarked
package org.openchannel.portal.application;

import org.jspecify.annotations.NullMarked;
