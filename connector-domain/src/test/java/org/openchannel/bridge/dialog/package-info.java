/** Dialogs that last as long as the test. */
@NullMarked
package org.openchannel.bridge.dialog;

import org.jspecify.annotations.NullMarked;
