/**
 * Who may call the REST door. An <b>access token</b> lives for an hour, a <b>refresh token</b> for 180 days and is worth
 * one exchange, a <b>code</b> for 30 seconds. Only hashes of them are kept. A <b>webhook</b> is a key of a user for scripts
 * without an application.
 */
@NullMarked
package org.openchannel.portal.oauth;

import org.jspecify.annotations.NullMarked;
