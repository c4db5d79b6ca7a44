/** The start page: its steps, and who may hand over credentials. */
@NullMarked
package org.openchannel.web.start;

import org.jspecify.annotations.NullMarked;
