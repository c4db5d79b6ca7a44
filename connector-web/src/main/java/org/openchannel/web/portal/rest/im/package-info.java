/**
 * The methods of {@code im.*} that connectors and bots use beside those of lines: reading and writing chats. Here
 * everything has lower-case names with underscores and numbers are numbers; {@link
 * org.openchannel.web.portal.rest.im.Camel} makes the other style of it, which the history of sessions is in.
 */
@NullMarked
package org.openchannel.web.portal.rest.im;

import org.jspecify.annotations.NullMarked;
