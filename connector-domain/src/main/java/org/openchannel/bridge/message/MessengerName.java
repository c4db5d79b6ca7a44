package org.openchannel.bridge.message;

import java.util.UUID;

/** What a messenger calls a message of an account. */
public record MessengerName(UUID accountId, String externalId) {}
