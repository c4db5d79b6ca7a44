/** Our pages inside Bitrix24: their tokens, their pictures, their rules and their words. */
@NullMarked
package org.openchannel.web.placement;

import org.jspecify.annotations.NullMarked;
