/**
 * How fast the product is, and how much it needs. Programs that print <em>figures</em>, no tests: a figure alone means
 * something on one computer only, so <em>probes</em> taken in the same minutes say what that computer could do at best, and
 * what counts are the ratios.
 */
@NullMarked
package org.openchannel.bench;

import org.jspecify.annotations.NullMarked;
