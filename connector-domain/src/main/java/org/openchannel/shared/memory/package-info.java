/**
 * What a node remembers for a moment of rows that hardly ever change, so that not every call asks the database for them.
 * A <b>recollection</b> is good for a second, and for no longer than until the <b>change watch</b> sees any such row
 * changed on this node.
 */
@NullMarked
package org.openchannel.shared.memory;

import org.jspecify.annotations.NullMarked;
