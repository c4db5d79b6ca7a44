/** What the console shows and whom it lets in. */
@NullMarked
package org.openchannel.web.console;

import org.jspecify.annotations.NullMarked;
