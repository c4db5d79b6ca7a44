/** Rules of text, as tables of what goes in and what comes out, and properties over made-up text. */
@NullMarked
package org.openchannel.bridge.text;

import org.jspecify.annotations.NullMarked;
