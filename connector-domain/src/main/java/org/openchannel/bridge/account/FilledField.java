package org.openchannel.bridge.account;

import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.SettingsField;

/**
 * A field of a gateway's settings, as pages show it for one account.
 *
 * @param isFilled whether something is stored
 * @param shown what is stored; never for secrets
 */
public record FilledField(
        SettingsField field, boolean isFilled, @Nullable String shown) {}
