/** Twins of the circles, and the rules of who may send. */
@NullMarked
package org.openchannel.bridge.right;

import org.jspecify.annotations.NullMarked;
