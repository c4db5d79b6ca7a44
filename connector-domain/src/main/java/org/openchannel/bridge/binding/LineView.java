package org.openchannel.bridge.binding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.AccountView;

/**
 * A line with its account, as pages show them.
 *
 * @param isActive whether the portal took our word that the connector works on this line
 * @param difference how portal and bridge differ: {@code faulty}, {@code switched_on}, {@code switched_off}, {@code not_checked}, or the
 *     portal's own words
 * @param checkedAt when the portal was last asked
 */
public record LineView(
        ConnectorCode connector,
        LineId line,
        AccountView account,
        boolean isActive,
        LineHealth health,
        @Nullable String difference,
        @Nullable Instant checkedAt) {}
