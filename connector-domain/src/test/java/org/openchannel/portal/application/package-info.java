/** Twins of applications. */
@NullMarked
package org.openchannel.portal.application;

import org.jspecify.annotations.NullMarked;
