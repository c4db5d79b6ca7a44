/** Rules of what operators do with dialogs. */
@NullMarked
package org.openchannel.portal.dialog;

import org.jspecify.annotations.NullMarked;
