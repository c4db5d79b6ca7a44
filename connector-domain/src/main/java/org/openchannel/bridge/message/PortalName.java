package org.openchannel.bridge.message;

import java.util.UUID;

/** What a portal calls an operator's message to an account, whatever number of parts it has. */
public record PortalName(UUID accountId, long imMessageId) {}
