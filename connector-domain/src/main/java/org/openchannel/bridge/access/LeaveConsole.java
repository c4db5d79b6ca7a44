package org.openchannel.bridge.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import org.openchannel.shared.Vault;

/** Lets people out, and shows those who came by a provider the way out there. */
@Dependent
public class LeaveConsole {

    static final String PURPOSE = "console.word";

    private static final Logger LOG = System.getLogger(LeaveConsole.class.getName());

    private final KeepKeepersIn signIns;
    private final Provider provider;
    private final Vault vault;

    @Inject
    public LeaveConsole(KeepKeepersIn signIns, Provider provider, Vault vault) {
        this.signIns = signIns;
        this.provider = provider;
        this.vault = vault;
    }

    /**
     * Ends a browser's sign-in, whatever the provider says to it.
     *
     * @return where the browser signs out at the provider, too; empty when it came without one, or that can't be done there
     */
    public Optional<URI> leave(String secret) {
        return signIns.end(secret).flatMap(this::farewell);
    }

    private Optional<URI> farewell(String sealed) {
        try {
            return provider.farewell(vault.open(sealed, PURPOSE));
        } catch (NotVouchedException | IllegalStateException e) {
            LOG.log(Level.WARNING, "Somebody stays signed in at the provider: {0}", e.getMessage());
            return Optional.empty();
        }
    }
}
