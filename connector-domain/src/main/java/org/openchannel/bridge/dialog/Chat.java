package org.openchannel.bridge.dialog;

import java.util.UUID;

/**
 * A chat of a messenger.
 *
 * @param externalId the messenger's own id of it
 */
public record Chat(UUID accountId, String externalId) {}
