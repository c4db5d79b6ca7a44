/**
 * The company's OpenID provider, which says who looks at the console. What it can do is <b>discovered</b> at its issuer
 * when somebody first signs in, so that we start without it; a browser is sent there by the authorisation code flow with
 * state, nonce and PKCE, and its <b>word</b> (the ID token) counts only when signature, issuer, audience, time and nonce are
 * right. Signatures are checked by the Nimbus library; every request of ours looks at where its address leads.
 */
@NullMarked
package org.openchannel.integration.openid;

import org.jspecify.annotations.NullMarked;
