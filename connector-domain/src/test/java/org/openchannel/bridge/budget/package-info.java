/** What a portal's patience allows, with a time that moves when the test says so. */
@NullMarked
package org.openchannel.bridge.budget;

import org.jspecify.annotations.NullMarked;
