/**
 * Links to link with: an <b>invitation</b> lets a person without access to the portal, who has the telephone in hand, link
 * one account. It lasts a quarter of an hour, shows nothing but what that needs, ends once the account is linked, and can
 * be revoked. What opens it is in its address; we keep a digest only.
 */
@NullMarked
package org.openchannel.bridge.invite;

import org.jspecify.annotations.NullMarked;
