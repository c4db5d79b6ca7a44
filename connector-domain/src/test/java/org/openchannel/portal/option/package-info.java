/** What holds for options. */
@NullMarked
package org.openchannel.portal.option;

import org.jspecify.annotations.NullMarked;
