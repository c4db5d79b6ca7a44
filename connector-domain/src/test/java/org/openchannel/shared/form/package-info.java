/** How forms are written. */
@NullMarked
package org.openchannel.shared.form;

import org.jspecify.annotations.NullMarked;
