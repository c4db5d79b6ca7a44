/** Twins of the company's facts, and what is asked of every implementation of them. */
@NullMarked
package org.openchannel.bridge.company;

import org.jspecify.annotations.NullMarked;
