package org.openchannel.bridge.retention;

import java.util.Optional;
import java.util.UUID;

/**
 * What a message has of its file.
 *
 * @param id the file in our store; empty when it never came there
 */
public record KeptFile(UUID message, Optional<String> id) {}
