/**
 * Bitrix24's REST, spoken by us: one {@code …Api} per scope, its errors as failures the bridge understands, its
 * authorisation servers. The wire's shouting stays in here. Tokens travel in bodies only. Clients are built once per
 * address, because building one takes milliseconds.
 */
@NullMarked
package org.openchannel.integration.bitrix24;

import org.jspecify.annotations.NullMarked;
