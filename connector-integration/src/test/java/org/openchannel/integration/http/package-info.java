/** What may be fetched, and what not. */
@NullMarked
package org.openchannel.integration.http;

import org.jspecify.annotations.NullMarked;
