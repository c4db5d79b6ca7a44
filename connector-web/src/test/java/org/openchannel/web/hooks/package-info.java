/** What messengers post and portals collect, against a bridge without a server. */
@NullMarked
package org.openchannel.web.hooks;

import org.jspecify.annotations.NullMarked;
