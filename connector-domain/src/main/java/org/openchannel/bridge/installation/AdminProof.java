package org.openchannel.bridge.installation;

import java.time.Instant;
import org.openchannel.shared.Secret;

/**
 * That a portal said somebody administers it.
 *
 * @param token the person's own access token, with which the portal can be asked again; good for an hour
 * @param at when it said so
 */
public record AdminProof(Secret token, Instant at) {}
