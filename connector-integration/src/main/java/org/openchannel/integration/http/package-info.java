/**
 * Files fetched from addresses other people name. A <b>guard</b> looks at where an address leads before anybody goes
 * there, so that nobody makes us read what only this machine may read.
 */
@NullMarked
package org.openchannel.integration.http;

import org.jspecify.annotations.NullMarked;
