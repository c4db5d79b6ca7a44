/** Tests of our robot in portals' workflows. */
@NullMarked
package org.openchannel.bridge.robot;

import org.jspecify.annotations.NullMarked;
