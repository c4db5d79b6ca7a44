package org.openchannel.integration.openid;

import java.util.Optional;

/**
 * The provider's settings.
 *
 * @param settings empty when no provider was configured
 */
public record Configured(Optional<OpenIdSettings> settings) {}
