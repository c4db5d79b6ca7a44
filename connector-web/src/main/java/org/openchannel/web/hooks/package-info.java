/**
 * Where messengers post what happened, and where portals collect the files of messages. An answer of 200 means: stored,
 * never to be lost.
 */
@NullMarked
package org.openchannel.web.hooks;

import org.jspecify.annotations.NullMarked;
