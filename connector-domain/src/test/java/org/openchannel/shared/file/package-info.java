/** A file store that lasts as long as the test. */
@NullMarked
package org.openchannel.shared.file;

import org.jspecify.annotations.NullMarked;
