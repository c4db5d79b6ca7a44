/**
 * Doing the same for many at once. What costs as much for one as for many, such as a commit, is shared by those who
 * happen to need it at the same time. A <i>convoy</i> takes <i>travellers</i>; whoever finds no convoy on its way drives
 * the next one, with everybody who waited meanwhile.
 */
@NullMarked
package org.openchannel.shared.convoy;

import org.jspecify.annotations.NullMarked;
