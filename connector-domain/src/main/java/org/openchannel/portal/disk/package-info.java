/**
 * Files as programs know them. A <b>disk file</b> is a file that went into a chat, under a number; its bytes lie with all
 * other files. There are no folders.
 */
@NullMarked
package org.openchannel.portal.disk;

import org.jspecify.annotations.NullMarked;
