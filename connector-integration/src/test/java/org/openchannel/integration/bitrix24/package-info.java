/** What Bitrix24's wire says and what we make of it, against a stub that answers what the reference shows. */
@NullMarked
package org.openchannel.integration.bitrix24;

import org.jspecify.annotations.NullMarked;
