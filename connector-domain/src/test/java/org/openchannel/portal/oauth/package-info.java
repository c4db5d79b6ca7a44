/** Twins of tokens. */
@NullMarked
package org.openchannel.portal.oauth;

import org.jspecify.annotations.NullMarked;
