/** What holds between us and a provider that lies. */
@NullMarked
package org.openchannel.integration.openid;

import org.jspecify.annotations.NullMarked;
