package org.openchannel.bridge.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.memory.Recollection;

/** The settings of accounts, remembered for a moment: every message needs them. */
@ApplicationScoped
public class ReadSettings {

    private final @Nullable AllSettings all;
    private final Recollection<UUID, SettingsView> known = new Recollection<>();

    /** For the client proxy only. */
    protected ReadSettings() {
        this(null);
    }

    @Inject
    public ReadSettings(@Nullable AllSettings all) {
        this.all = all;
    }

    /** Those of an account, as they are until somebody chooses when nobody did. */
    public SettingsView of(UUID account) {
        return known.find(account, () -> now(account));
    }

    /** The same, from where they are kept: for whoever shows them to be changed. */
    public SettingsView now(UUID account) {
        return Objects.requireNonNull(all).find(account).map(Settings::view).orElse(SettingsView.USUAL);
    }
}
