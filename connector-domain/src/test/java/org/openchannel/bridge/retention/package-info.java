@NullMarked
package org.openchannel.bridge.retention;

import org.jspecify.annotations.NullMarked;
