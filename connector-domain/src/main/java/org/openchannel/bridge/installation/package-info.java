/**
 * Our application on somebody's portal. An <b>installation</b> is known by its portal's <b>member id</b>, never by a
 * domain, because domains change. It holds the <b>endpoints</b> the portal's authorisation server told us, the
 * rotating <b>tokens</b> and the <b>application token</b> that proves events. <b>Credentials</b> are the client id and
 * secret of the application, together with the one authorisation server they may be shown to.
 *
 * <p>What we arrange on a portal has an <b>edition</b>: portals set up in an older one are set up once more.
 *
 * <p>Nothing a request says about addresses is believed: whoever announces an installation proves it with a refresh
 * token that <i>our</i> authorisation server accepts, and the endpoints come from that server's answer.
 */
@NullMarked
package org.openchannel.bridge.installation;

import org.jspecify.annotations.NullMarked;
