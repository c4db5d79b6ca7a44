/** The messenger: bots somebody may write to, and what they said to each other. */
@NullMarked
package org.openchannel.web.portal.desk.messenger;

import org.jspecify.annotations.NullMarked;
