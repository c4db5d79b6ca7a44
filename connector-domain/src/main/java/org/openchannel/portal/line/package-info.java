/**
 * Open Channels. A <b>line</b> has a name, a queue of operators and <b>settings</b> by Bitrix24's names: how requests go
 * around its operators, its hours, and what it says to customers by itself; connectors feed it.
 */
@NullMarked
package org.openchannel.portal.line;

import org.jspecify.annotations.NullMarked;
