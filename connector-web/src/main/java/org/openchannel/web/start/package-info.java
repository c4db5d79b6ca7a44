/** The start page: what this is, how far the try-out has come, and the one next step. */
@NullMarked
package org.openchannel.web.start;

import org.jspecify.annotations.NullMarked;
