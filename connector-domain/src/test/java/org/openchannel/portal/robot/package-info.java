/** Twins of the robots. */
@NullMarked
package org.openchannel.portal.robot;

import org.jspecify.annotations.NullMarked;
