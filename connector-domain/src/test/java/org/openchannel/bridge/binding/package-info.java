/** Rules of lines, with a portal that does what the test tells it. */
@NullMarked
package org.openchannel.bridge.binding;

import org.jspecify.annotations.NullMarked;
