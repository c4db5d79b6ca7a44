/** Keys and files on a real disk. */
@NullMarked
package org.openchannel.integration.keeping;

import org.jspecify.annotations.NullMarked;
