package org.openchannel.portal.oauth;

import java.time.Instant;
import java.util.List;

/**
 * A webhook as pages show it.
 *
 * @param userId as whom its bearer calls
 * @param name what its owner wrote about it
 */
public record WebhookCard(long id, long userId, String name, List<String> scopes, Instant createdAt) {}
